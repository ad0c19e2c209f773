#include <criterion19/files/facts_workbook.hpp>

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/facts_text.hpp>

#include <xlsxwriter.h>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace {

constexpr lxw_row_t title_row = 0;
constexpr lxw_row_t key_row = 1;
constexpr lxw_row_t first_row = 2;
constexpr lxw_row_t last_row = 1001;  // of the cells that are checked: a province has some hundred communes
constexpr double most_width = 40;     // signs
constexpr double title_height = 60;   // points

/// A column before those of the facts.
struct HeadColumn {
    Wording title;
    char const* key;  ///< "" where `batch` does not read it
    double width;
    Wording note;
};
constexpr HeadColumn head_columns[] = {
    {{"STT", "No"}, "", 6, {"số thứ tự; để trống được", "running number; may be left empty"}},
    {{"Huyện", "District"},
     "district",
     20,
     {"chỉ cần ghi ở xã đầu tiên của huyện", "named once, for the first commune"}},
    {{"Tên xã", "Commune"}, "commune", 24, {"bắt buộc", "needed"}},
    {{"Tỉnh", "Province"},
     "province",
     16,
     {"cần khi tỉnh có quy định riêng", "needed where the province decided on thresholds"}},
    {{"Năm xét", "Year"}, "year", 10, {"bắt buộc, hoặc dùng --year", "needed, or use --year"}},
};
constexpr auto head_size = static_cast<lxw_col_t>(sizeof(head_columns) / sizeof(head_columns[0]));

Wording what_of(ValueKind kind) noexcept {
    switch (kind) {
        case ValueKind::count:
            return {"số đếm, từ 0", "a count, from 0"};
        case ValueKind::percent:
            return {"tỷ lệ phần trăm, 0 đến 100: 85 hoặc 85,5", "a percentage, 0 to 100: 85 or 85.5"};
        case ValueKind::date:
            return {"ngày", "a day"};
        case ValueKind::flag:
            break;
    }
    return {"có hoặc không", "yes or no"};
}

/// The workbook while it is made; its file is gone with the object.
class Maker {
public:
    Maker(Standard const& standard, Language language, std::string path)
        : keys_(standard), language_(language), path_(std::move(path)), book_(workbook_new(path_.c_str())) {
        title_ = workbook_add_format(book_);
        format_set_bold(title_);
        format_set_text_wrap(title_);
        format_set_align(title_, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(title_, LXW_BORDER_THIN);
        key_ = workbook_add_format(book_);
        format_set_italic(key_);
        format_set_font_color(key_, 0x606060);
        format_set_border(key_, LXW_BORDER_THIN);
        day_ = workbook_add_format(book_);
        format_set_num_format(day_, "dd/mm/yyyy");
        wrapped_ = workbook_add_format(book_);
        format_set_text_wrap(wrapped_);
    }

    /// Whether the file was written.
    bool make() {
        add_table();
        add_notes();
        return workbook_close(book_) == LXW_NO_ERROR;
    }

private:
    std::string say(Wording wording) const { return std::string(wording.in(language_)); }
    std::string title_of(std::size_t slot) const {
        auto const& standard = keys_.standard();
        return name_of(standard, standard.indicators[slot]).in(language_);
    }

    void add_table() {
        auto* const sheet = workbook_add_worksheet(book_, say({"Số liệu", "Facts"}).c_str());
        worksheet_set_row(sheet, title_row, title_height, nullptr);
        for (lxw_col_t column = 0; column < head_size; ++column) {
            auto const& head = head_columns[column];
            worksheet_write_string(sheet, title_row, column, say(head.title).c_str(), title_);
            worksheet_write_string(sheet, key_row, column, head.key, key_);
            worksheet_set_column(sheet, column, column, head.width, nullptr);
        }
        for (std::size_t slot = 0; slot < keys_.size(); ++slot) {
            auto const column = static_cast<lxw_col_t>(head_size + slot);
            auto const& key = keys_.key(slot);
            bool const is_day = keys_.kind(slot) == ValueKind::date;
            worksheet_write_string(sheet, title_row, column, title_of(slot).c_str(), title_);
            worksheet_write_string(sheet, key_row, column, key.c_str(), key_);
            worksheet_set_column(sheet, column, column, std::min(most_width, static_cast<double>(key.size()) + 4),
                                 is_day ? day_ : nullptr);
            check_cells(sheet, column, keys_.kind(slot));
        }
        worksheet_freeze_panes(sheet, first_row, 3);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);  // A4
        worksheet_repeat_rows(sheet, title_row, key_row);
    }

    void check_cells(lxw_worksheet* sheet, lxw_col_t column, ValueKind kind) {
        lxw_data_validation rule = {};
        auto yes = say({"có", "yes"});
        auto no = say({"không", "no"});
        char* choices[] = {yes.data(), no.data(), nullptr};
        auto heading = say({"Không nhận giá trị này", "This value is not taken"});
        auto needed = say(what_of(kind));
        rule.error_title = heading.data();
        rule.error_message = needed.data();
        switch (kind) {
            case ValueKind::flag:
                rule.validate = LXW_VALIDATION_TYPE_LIST;
                rule.value_list = choices;
                break;
            case ValueKind::date:
                rule.validate = LXW_VALIDATION_TYPE_DATE;
                rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
                rule.minimum_datetime = {first_year, 1, 1, 0, 0, 0};
                rule.maximum_datetime = {last_year, 12, 31, 0, 0, 0};
                break;
            case ValueKind::percent:
                rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
                rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
                rule.minimum_number = 0;
                rule.maximum_number = 100;
                break;
            case ValueKind::count:
                rule.validate = LXW_VALIDATION_TYPE_INTEGER;
                rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
                rule.value_number = 0;
                break;
        }
        worksheet_data_validation_range(sheet, first_row, column, last_row, column, &rule);
    }

    void add_notes() {
        auto* const sheet = workbook_add_worksheet(book_, say({"Ghi chú", "Notes"}).c_str());
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 60, wrapped_);
        worksheet_set_column(sheet, 2, 2, 45, wrapped_);
        lxw_row_t row = 0;
        auto const line = [&](std::string const& first, std::string const& second, std::string const& third,
                              lxw_format* form) {
            worksheet_write_string(sheet, row, 0, first.c_str(), form);
            worksheet_write_string(sheet, row, 1, second.c_str(), form);
            worksheet_write_string(sheet, row, 2, third.c_str(), form);
            ++row;
        };
        line(say({"Khóa", "Key"}), say({"Tên cột", "Title"}), say({"Cách ghi", "How to fill it in"}), title_);
        for (auto const& head : head_columns) line(head.key, say(head.title), say(head.note), nullptr);
        for (std::size_t slot = 0; slot < keys_.size(); ++slot)
            line(keys_.key(slot), title_of(slot), say(what_of(keys_.kind(slot))), nullptr);
        line({},
             say({"Ô để trống là chưa biết, không phải 0 và không phải \"không\".",
                  "An empty cell is not known; it is neither 0 nor no."}),
             {}, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
    }

    FactsKeys keys_;
    Language language_;
    std::string path_;
    lxw_workbook* book_;
    lxw_format* title_;
    lxw_format* key_;
    lxw_format* day_;
    lxw_format* wrapped_;
};

}  // namespace

Result<std::string> facts_workbook(Standard const& standard, Language language) {
    auto const* const folder = std::getenv("TMPDIR");
    std::string path = std::string(folder != nullptr && *folder == '/' ? folder : "/tmp") + "/criterion19-XXXXXX";
    int const descriptor = ::mkstemp(path.data());
    auto const failure = [&] {
        return make_error(ErrorCode::cannot_write, {}, {path, std::generic_category().message(errno)});
    };
    if (descriptor < 0) return failure();
    ::close(descriptor);
    bool const made = Maker(standard, language, path).make();
    std::ifstream in(path, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    bool const read = made && !in.bad() && !bytes.empty();
    auto error = failure();
    ::unlink(path.c_str());
    if (!read) return error;
    return bytes;
}

}  // namespace v1
}  // namespace criterion19
