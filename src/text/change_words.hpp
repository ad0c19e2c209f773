// The words of a comparison: what changed by how much, and against which period.
#pragma once

#include "text/items.hpp"

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// A word of change and what follows it.
struct Change {
    Index first = 0;
    Index next = 0;
    ChangeDirection direction = ChangeDirection::same;
    bool strong = false;        ///< means a comparison even without figure or base: "không tăng, không giảm"
    bool to_level = false;      ///< "giảm còn 41 vụ": the number is the current value
    bool all_criteria = false;  ///< "giảm cả 3 tiêu chí"
    Index delta = no_index;     ///< item
    Index percent = no_index;   ///< item
    Index from = no_index;      ///< item: "giảm từ 50 vụ xuống còn 41 vụ"
    Index to = no_index;        ///< item
    Index pair = no_index;      ///< item: this period and the last in one fraction
};

/// "so với cùng kỳ năm 2016".
struct Base {
    Index first = 0;
    Index next = 0;
    bool same_period = false;
    int year = 0;

    explicit operator bool() const noexcept { return next != 0; }
};

/// Reads words of change and bases; takes nothing.
class ChangeReader {
public:
    ChangeReader(Stretch const& stretch, std::vector<Item> const& items) : stretch_(stretch), items_(items) {}

    /// Index of the item that begins at token i (hedge included), or none.
    Index item_at(Index i) const noexcept;
    /// Index of the last item that ends at or before token i, or none.
    Index item_before(Index i) const noexcept;
    /// The word of change at i with its figures; `next` is 0 where there is none.
    Change change_at(Index i) const;
    /// "(-3 vụ)", "(+25%)" at the sign.
    Change signed_change_at(Index i) const;
    /// The base that begins at i.
    Base base_at(Index i) const noexcept;
    /// The base of a change that ends at `next`.
    Base base_behind(Index next) const noexcept;
    bool is_year(Index i) const noexcept;
    static bool is_change_word(WordKey word) noexcept;

private:
    /// "tăng cường", "giảm nghèo", "cắt giảm": words of which "tăng" and "giảm" are only a part.
    bool is_other_word(Index i) const noexcept;
    /// One past "không tăng, không giảm", "giữ nguyên so với", "bằng cùng kỳ" at i, or 0.
    Index same_at(Index i) const noexcept;
    bool starts_base(Index k) const noexcept;
    Index skip_fillers(Index k, Change& change) const noexcept;
    /// What the word of change is followed by. `next` stays 0 where there is no figure.
    Change figures(Change out, Index k) const;
    /// The item of "từ 01 vụ" before a word of change that ends in "lên", "xuống", "còn" or "đến", or none.
    Index start_of_rise(Index change, Index number) const noexcept;
    /// "(22%)", ", 22%", "tương đương 22%", "= 22%" after the first figure; and an amount after a percentage.
    void second_figure(Change& out) const;

    Stretch const& stretch_;
    std::vector<Item> const& items_;
};

}  // namespace text
}  // namespace v1
}  // namespace criterion19
