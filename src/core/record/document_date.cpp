// Dates as Vietnamese documents print them.
#include <criterion19/base/calendar.hpp>
#include <criterion19/record/document_date.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

class DateReader {
public:
    explicit DateReader(std::string_view text) noexcept : rest_(text) {}

    boost::optional<Date> read() {
        take_word("ngày", "Ngày", "NGÀY");
        int const day_of_month = take_number(1, 2);
        int month = 0;
        int year = 0;
        skip_spaces();
        char const sign = rest_.empty() ? '\0' : rest_.front();
        if (sign == '/' || sign == '-' || sign == '.') {
            rest_.remove_prefix(1);
            month = take_number(1, 2);
            skip_spaces();
            if (rest_.empty() || rest_.front() != sign) return boost::none;
            rest_.remove_prefix(1);
            year = take_number(4, 4);
        } else {
            if (!take_word("tháng", "Tháng", "THÁNG")) return boost::none;
            month = take_number(1, 2);
            if (!take_word("năm", "Năm", "NĂM")) return boost::none;
            year = take_number(4, 4);
        }
        skip_spaces();
        if (!rest_.empty() || !is_real_date(year, month, day_of_month)) return boost::none;
        return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                    static_cast<unsigned short>(day_of_month));
    }

private:
    void skip_spaces() noexcept {
        constexpr std::string_view no_break_space = "\xC2\xA0";
        for (;;) {
            if (!rest_.empty() && (rest_.front() == ' ' || (rest_.front() >= '\t' && rest_.front() <= '\r')))
                rest_.remove_prefix(1);
            else if (rest_.substr(0, no_break_space.size()) == no_break_space)
                rest_.remove_prefix(no_break_space.size());
            else
                return;
        }
    }

    bool take_word(std::string_view small, std::string_view first_big, std::string_view big) noexcept {
        skip_spaces();
        for (auto const word : {small, first_big, big})
            if (rest_.substr(0, word.size()) == word) {
                rest_.remove_prefix(word.size());
                return true;
            }
        return false;
    }

    /// Number of `least` to `most` digits, or -1.
    int take_number(std::size_t least, std::size_t most) noexcept {
        skip_spaces();
        std::size_t digits = 0;
        int value = 0;
        while (digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9') {
            if (digits == most) return -1;
            value = value * 10 + (rest_[digits++] - '0');
        }
        if (digits < least) return -1;
        rest_.remove_prefix(digits);
        return value;
    }

    std::string_view rest_;
};

}  // namespace

}  // namespace detail

boost::optional<Date> parse_vietnamese_date(std::string_view text) {
    return detail::DateReader(text).read();
}

}  // namespace v1
}  // namespace criterion19
