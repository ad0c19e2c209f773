// Web pages: the text that a browser shows, with tables, and lists with their numbers. No script is run, nothing is
// fetched.
#include "files/document_text.hpp"
#include "files/list_numbers.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"
#include "files/unicode.hpp"
#include "files/xml.hpp"

#include "text/symbols.hpp"

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

char small(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string small(std::string_view text) {
    std::string out(text);
    for (auto& c : out) c = small(c);
    return out;
}

/// A tag with its attributes as they stand.
struct Tag {
    std::string name;
    bool closes = false;
    std::string_view attributes;

    /// Value of an attribute, which may be in quotes; "" where it is not there.
    std::string value(std::string_view wanted) const {
        for (std::size_t i = 0; i < attributes.size();) {
            auto const begin = attributes.find_first_not_of(" \t\r\n/", i);
            if (begin == std::string_view::npos) break;
            auto const end = std::min(attributes.find_first_of(" \t\r\n=/", begin), attributes.size());
            auto const key = small(attributes.substr(begin, end - begin));
            i = std::max(end, begin + 1);
            auto const sign = attributes.find_first_not_of(" \t\r\n", end);
            if (sign == std::string_view::npos || attributes[sign] != '=') continue;
            auto from = std::min(attributes.find_first_not_of(" \t\r\n", sign + 1), attributes.size());
            char const quote = from < attributes.size() ? attributes[from] : '\0';
            bool const quoted = quote == '"' || quote == '\'';
            if (quoted) ++from;
            auto const stop = std::min(
                quoted ? attributes.find(quote, from) : attributes.find_first_of(" \t\r\n", from), attributes.size());
            if (key == wanted) return std::string(attributes.substr(from, stop - from));
            i = std::min(stop + 1, attributes.size());
        }
        return {};
    }
};

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements that begin a line of their own.
bool is_block(std::string_view name) {
    return is_one_of(
        name, {"p",    "div",      "h1",      "h2",         "h3",   "h4",      "h5",      "h6",         "li",
               "ul",   "ol",       "dl",      "dt",         "dd",   "section", "article", "header",     "footer",
               "main", "aside",    "nav",     "blockquote", "pre",  "hr",      "figure",  "figcaption", "address",
               "form", "fieldset", "caption", "body",       "html", "center"});
}

/// Elements whose content no reader sees.
bool is_unseen(std::string_view name) {
    return is_one_of(name, {"script", "style", "head", "template", "noscript", "svg", "select", "textarea", "del"});
}

class PageReader {
public:
    PageReader(std::string_view page, FileLimits const& limits)
        : page_(page), limits_(limits), text_(FileKind::html, limits) {}

    FileText read() {
        while (at_ < page_.size()) {
            if (page_[at_] != '<' || !read_markup()) read_text();
        }
        while (!tables_.empty()) end_table();
        end_paragraph();
        return text_.take();
    }

private:
    struct OpenTable {
        Table table;
        bool in_cell = false;
    };
    struct OpenList {
        bool ordered = false;
        ListLevel level;
        unsigned count = 0;
    };

    // ---- Markup

    /// A tag, comment or declaration; false where the "<" is a sign of the text.
    bool read_markup() {
        auto const rest = page_.substr(at_);
        if (rest.substr(0, 4) == "<!--") {
            skip_past("-->");
            return true;
        }
        if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?')) {
            skip_past(">");
            return true;
        }
        bool const closes = rest.size() > 1 && rest[1] == '/';
        auto const begin = closes ? std::size_t{2} : std::size_t{1};
        if (rest.size() <= begin || small(rest[begin]) < 'a' || small(rest[begin]) > 'z') return false;
        auto const end = end_of_tag(rest);
        auto const name_end = std::min(rest.find_first_of(" \t\r\n/>", begin), end);
        Tag tag{small(rest.substr(begin, name_end - begin)), closes, rest.substr(name_end, end - name_end)};
        at_ += std::min(end + 1, rest.size());
        if (!closes && is_unseen(tag.name))
            skip_element(tag.name);
        else
            handle(tag);
        return true;
    }

    void skip_past(std::string_view end) {
        auto const found = page_.find(end, at_);
        at_ = found == std::string_view::npos ? page_.size() : found + end.size();
    }

    /// Position of the ">" that ends the tag; those in quotes do not.
    static std::size_t end_of_tag(std::string_view rest) {
        char quote = '\0';
        for (std::size_t i = 1; i < rest.size(); ++i) {
            if (quote != '\0')
                quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] == '>')
                return i;
            else if ((rest[i] == '"' || rest[i] == '\'') && rest[i - 1] == '=')
                quote = rest[i];
        }
        return rest.size();
    }

    void skip_element(std::string const& name) {
        auto const end = "</" + name;
        for (; at_ < page_.size(); ++at_) {
            if (page_[at_] != '<' || small(page_.substr(at_, end.size())) != end) continue;
            skip_past(">");
            return;
        }
    }

    void handle(Tag const& tag) {
        auto const& name = tag.name;
        if (name == "br") {
            line_ += '\n';
            space_ = false;
        } else if (name == "table") {
            tag.closes ? end_table() : begin_table();
        } else if (name == "tr") {
            end_cell();
            if (!tag.closes && !tables_.empty()) tables_.back().table.rows.emplace_back();
        } else if (name == "td" || name == "th") {
            end_cell();
            if (!tag.closes) begin_cell(tag);
        } else if (name == "ul" || name == "ol") {
            end_paragraph();
            tag.closes ? end_list() : begin_list(tag);
        } else if (name == "li") {
            end_paragraph();
            if (!tag.closes && !lists_.empty()) label_ = next_item(tag);
        } else if (is_block(name)) {
            end_paragraph();
        }
    }

    void begin_table() {
        end_paragraph();
        if (tables_.size() >= limits_.max_depth)
            throw Refused{make_error(ErrorCode::too_deep, {}, {std::to_string(limits_.max_depth)})};
        tables_.emplace_back();
    }

    void end_table() {
        if (tables_.empty()) return;
        end_cell();
        auto const done = std::move(tables_.back().table);
        tables_.pop_back();
        // A table without a cell around it stands for itself; one inside a cell is text of the cell.
        if (tables_.empty() || !tables_.back().in_cell) {
            text_.table(done);
            return;
        }
        for (auto const& row : done.rows)
            for (auto const& cell : row)
                for (auto const& each : cell.paragraphs)
                    tables_.back().table.rows.back().back().paragraphs.push_back(each);
    }

    void begin_cell(Tag const& tag) {
        if (tables_.empty()) return;
        auto& open = tables_.back();
        if (open.table.rows.empty()) open.table.rows.emplace_back();
        open.table.rows.back().emplace_back();
        open.table.rows.back().back().columns = std::max(1U, number(tag.value("colspan"), 1, 1000));
        open.in_cell = true;
        text_.count_cells(1);
    }

    void end_cell() {
        end_paragraph();
        if (!tables_.empty()) tables_.back().in_cell = false;
    }

    void begin_list(Tag const& tag) {
        if (lists_.size() >= limits_.max_depth)
            throw Refused{make_error(ErrorCode::too_deep, {}, {std::to_string(limits_.max_depth)})};
        OpenList list;
        list.ordered = tag.name == "ol";
        auto const type = tag.value("type");
        list.level.form = type == "I"   ? ListLevel::Form::upper_roman
                          : type == "i" ? ListLevel::Form::lower_roman
                          : type == "A" ? ListLevel::Form::upper_letter
                          : type == "a" ? ListLevel::Form::lower_letter
                                        : ListLevel::Form::arabic;
        list.count = number(tag.value("start"), 1, 1'000'000) - 1;
        lists_.push_back(list);
    }
    void end_list() {
        if (!lists_.empty()) lists_.pop_back();
    }

    std::string next_item(Tag const& tag) {
        auto& list = lists_.back();
        if (!list.ordered) return "- ";
        list.count = number(tag.value("value"), list.count + 1, 1'000'000);
        return print_number(list.count, list.level.form) + ". ";
    }

    // ---- Text

    void read_text() {
        auto const begin = at_;
        do {
            ++at_;
        } while (at_ < page_.size() && page_[at_] != '<');
        auto const text = clean(page_.substr(begin, at_ - begin));
        for (std::size_t i = 0; i < text.size();) {
            char const c = text[i];
            if (c == ' ' || c == '\n' || c == '\t') {
                space_ = !line_.empty() && line_.back() != '\n';
                ++i;
                continue;
            }
            if (space_) line_ += ' ';
            space_ = false;
            auto const symbol = text::symbol_at(std::string_view(text).substr(i));
            if (c == '&' && symbol.length > 1 && symbol.code_point != 0)
                append_utf8(line_, symbol.code_point);
            else
                line_.append(text, i, symbol.length);
            i += symbol.length;
        }
    }

    void end_paragraph() {
        auto const line = std::exchange(line_, {});
        auto const label = std::exchange(label_, {});
        space_ = false;
        if (line.find_first_not_of('\n') == std::string::npos) {
            label_ = label;
            return;
        }
        if (!tables_.empty() && tables_.back().in_cell)
            tables_.back().table.rows.back().back().paragraphs.push_back(label + line);
        else
            text_.paragraph(label + line);
    }

    std::string_view page_;
    FileLimits limits_;
    DocumentText text_;
    std::size_t at_ = 0;
    std::string line_;
    std::string label_;
    bool space_ = false;
    std::vector<OpenTable> tables_;
    std::vector<OpenList> lists_;
};

}  // namespace

FileText text_of_html(std::string_view utf8, FileLimits const& limits) {
    return PageReader(utf8, limits).read();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
