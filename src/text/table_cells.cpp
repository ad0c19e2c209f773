#include "text/table_cells.hpp"

#include "text/normalise.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {

using namespace literals;

std::vector<ColumnOf> TableCells::header_of(std::vector<Span> const& cells) const {
    static PhraseSet const planned{"kế hoạch", "kh", "chỉ tiêu giao", "được giao", "phấn đấu"};
    static PhraseSet const beside{"so sánh", "tăng", "giảm", "tỷ lệ", "ghi chú", "chênh lệch"};
    static PhraseSet const part{"tháng", "quý"};
    static PhraseSet const denied{"đề nghị", "chưa", "không", "tỷ lệ"};
    static PhraseSet const now{"năm nay", "kỳ này",   "năm báo cáo", "thực hiện",    "kết quả",
                               "số liệu", "số lượng", "số vụ",       "năm đánh giá", "trong năm"};
    static PhraseSet const before{"năm trước", "kỳ trước", "cùng kỳ", "năm ngoái", "năm liền trước"};
    static PhraseSet const unit{"đơn vị tính", "đvt", "đv tính"};
    static PhraseSet const label{"nội dung", "chỉ tiêu", "tiêu chí", "đối tượng", "danh mục",
                                 "loại",     "chỉ số",   "năm",      "diễn giải"};
    std::vector<ColumnOf> out;
    for (auto const cell : cells) {
        Words const words(maker_.utf8(), cell);
        ColumnOf column;
        std::int64_t year = 0;
        for (auto const& token : words.tokens())
            if (token.kind == Token::number && token.letters == 4 && token.key >= 1990 && token.key <= 2100)
                year = static_cast<std::int64_t>(token.key);
        bool const indicator = label_of(cell).indicator != Marks::none;
        if (words.has("tổng số") && !words.has("vụ") && words.tokens().size() <= 4 && year == 0) {
            column.what = Column::whole;
            column.year = maker_.year();
        } else if (words.has("đăng ký") && words.tokens().size() <= 5 && year == 0) {
            column.what = Column::registered;
            column.year = maker_.year();
        } else if (words.has("công nhận") && !denied.in(words) && words.tokens().size() <= 5 && year == 0) {
            column.what = Column::recognised;
            column.year = maker_.year();
        } else if (planned.in(words)) {
            column.what = Column::planned;
            column.year = static_cast<int>(year);
        } else if (beside.in(words)) {
            column.what = Column::none;
        } else if (indicator) {
            column.what = Column::none;
        } else if (year != 0) {
            column.what = Column::value;
            column.year = static_cast<int>(year);
            column.part = part.in(words);
            column.ahead = year > maker_.year();
        } else if (now.in(words)) {
            column.what = Column::value;
            column.year = maker_.year();
            column.part = part.in(words);
        } else if (before.in(words)) {
            column.what = Column::value;
            column.year = maker_.year() - 1;
        } else if (unit.in(words) || (words.starts_with("đơn vị") && words.tokens().size() == 2)) {
            column.what = Column::unit;
        } else if (words.has("số ngày") || words.has("thời gian")) {
            column.what = Column::days;
        } else if (words.starts_with("stt") || words.starts_with("tt")) {
            column.what = Column::index;
        } else if (label.in(words)) {
            column.what = Column::label;
        }
        out.push_back(column);
    }
    for (std::size_t i = 0; i < out.size(); ++i)
        for (std::size_t k = 0; k < out.size(); ++k)
            if (i != k && out[i].what == Column::value && out[k].what == Column::value && out[i].year == out[k].year)
                out[i].unclear = true;
    return out;
}

int TableCells::year_in(Span cell) const {
    Words const words(maker_.utf8(), cell);
    for (auto const& token : words.tokens())
        if (token.kind == Token::number && token.letters == 4 && token.key >= 1990 && token.key <= 2100)
            return static_cast<int>(token.key);
    return 0;
}

/// "vụ", "người", "hộ".
bool TableCells::is_unit_alone(Words const& words) {
    auto const& tokens = words.tokens();
    if (tokens.empty() || tokens[0].kind != Token::word) return false;
    auto const unit = phrase_at(tokens, 0);
    return unit.role == Role::unit && unit.next == tokens.size();
}

/// The number of a cell: "9", "1.204", "9 vụ", "không"; none for other words.
boost::optional<std::int64_t> TableCells::value_of(Span cell) const {
    if (cell.end - cell.begin > 80) return boost::none;
    Words const words(maker_.utf8(), cell);
    auto const& tokens = words.tokens();
    if (tokens.empty()) return boost::none;
    if (tokens.size() == 1 && tokens[0].kind == Token::word && tokens[0].key == "không"_w) return 0;
    if (is_no_event(tokens)) return 0;
    if (tokens[0].kind != Token::number || tokens[0].key == Token::too_long) return boost::none;
    auto value = static_cast<std::int64_t>(tokens[0].key);
    std::size_t k = 1;
    while (k + 1 < tokens.size() && tokens[k].kind == '.' && tokens[k + 1].kind == Token::number &&
           tokens[k + 1].letters == 3 && !tokens[k].space && !tokens[k + 1].space && value < 1'000'000'000) {
        value = value * 1000 + static_cast<std::int64_t>(tokens[k + 1].key);
        k += 2;
    }
    if (k == tokens.size()) return value;
    // "9 vụ": its unit, and nothing more
    auto const unit = tokens[k].kind == Token::word ? phrase_at(tokens, k) : PhraseMatch{};
    if (unit.role == Role::unit && unit.next == tokens.size()) return value;
    return boost::none;
}

/// "không có", "không xảy ra", "không vụ nào".
bool TableCells::is_no_event(std::vector<Token> const& tokens) {
    if (tokens[0].kind != Token::word) return false;
    auto const zero = phrase_at(tokens, 0);
    if (zero.role != Role::zero) return false;
    return zero.next == tokens.size() || (zero.next + 1 == tokens.size() && tokens[zero.next].kind == Token::word &&
                                          tokens[zero.next].key == "nào"_w);
}

bool TableCells::unit_fits(Span cell, std::size_t indicator) const {
    Words const words(maker_.utf8(), cell);
    bool const persons = words.has_any({"người", "đối tượng", "đồng chí", "công dân", "cán bộ"});
    bool const cases = words.has_any({"vụ", "vụ việc", "trường hợp", "tụ điểm", "điểm"});
    auto const& row = indicator_rows()[indicator];
    if (persons) return row.persons;
    return cases || words.tokens().empty() || row.persons;
}

boost::optional<Total> TableCells::training_of(MilitiaKind kind) {
    switch (kind) {
        case MilitiaKind::first_year:
            return Total::training_days_first_year;
        case MilitiaKind::mobile:
            return Total::training_days_mobile;
        case MilitiaKind::on_spot:
            return Total::training_days_on_spot;
        case MilitiaKind::standing:
            return Total::training_days_standing;
        case MilitiaKind::sea:
        case MilitiaKind::any:
            break;
    }
    return boost::none;
}

RowLabel TableCells::label_of(Span cell) const {
    RowLabel out;
    if (cell.end - cell.begin > 300) return out;
    Words const words(maker_.utf8(), cell);
    auto const& tokens = words.tokens();
    bool persons = false;
    bool handled = false;
    boost::optional<Counted> holder;
    bool registers = false;
    bool recognised = false;
    bool pledges = false;
    bool other = false;
    for (std::size_t i = 0; i < tokens.size();) {
        if (tokens[i].kind != Token::word) {
            ++i;
            continue;
        }
        auto const found = phrase_at(tokens, i);
        if (!found) {
            if (tokens[i].key == "chết"_w || tokens[i].key == "thương"_w) persons = true;
            ++i;
            continue;
        }
        auto const role = found.role;
        if (role == Role::indicator) {
            if (out.indicator == Marks::none) out.indicator = found.arg;
        } else if (role == Role::unit) {
            if (found.arg == static_cast<std::uint16_t>(Counted::persons)) persons = true;
            if (!holder && found.arg != static_cast<std::uint16_t>(Counted::cases))
                holder = static_cast<Counted>(found.arg);
        } else if (role == Role::handled) {
            handled = true;
        } else if (role == Role::registers) {
            registers = true;
        } else if (role == Role::recognised || role == Role::title) {
            recognised = true;
        } else if (role == Role::pledges) {
            pledges = true;
        } else if (role == Role::other_title) {
            other = true;
        } else if (role == Role::force) {
            if (auto const days = training_of(static_cast<MilitiaKind>(found.arg))) out.training = days;
        } else if (role == Role::defence) {
            if (found.arg == static_cast<std::uint16_t>(DefenceWord::enlists)) out.enlists = true;
        }
        i = found.next;
    }
    out.counts = words.has("số");
    out.all = words.has_any({"tổng số", "tổng cộng", "toàn xã"});
    if (holder && !other && !registers && !recognised && !pledges && out.indicator == Marks::none) out.holder = holder;
    if (out.indicator != Marks::none) {
        auto const& row = indicator_rows()[out.indicator];
        if (handled || (persons && !row.persons)) out.indicator = Marks::none;
    } else if (holder && !other) {
        if (*holder == Counted::hamlets)
            out.total = registers ? Total::hamlets_registered : recognised ? Total::hamlets_recognised : Total::hamlets;
        if (*holder == Counted::schools && (registers || recognised))
            out.total = registers ? Total::schools_registered : Total::schools_recognised;
        if (*holder == Counted::households && !recognised)
            out.total = registers ? Total::households_registered
                        : pledges ? Total::households_pledged
                                  : Total::households;
        if (*holder == Counted::agencies && (registers || recognised))
            out.total = registers ? Total::agencies_registered : Total::agencies_recognised;
        if (*holder == Counted::enterprises && (registers || recognised))
            out.total = registers ? Total::enterprises_registered : Total::enterprises_recognised;
    }
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
