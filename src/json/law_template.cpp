// Standard files and layer files to fill in: valid as they are, with every part explained.
#include "json/extensions.hpp"
#include "json/layer_fields.hpp"
#include "json/standard_unloader.hpp"
#include "json/standard_values.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

constexpr Wording standard_help = {
    "Tệp tiêu chuẩn để chép một quyết định: (1) sửa id, title, instruments, in_force, reviewed_on; (2) với mỗi yêu "
    "cầu: "
    "giữ, sửa (nội dung, mức, căn cứ) hoặc xóa; xóa nhóm thì xóa cả yêu cầu bên trong; (3) đã đọc nguyên văn thì ghi "
    "label là SEEN; (4) criterion19 check TỆP nêu mọi lỗi, criterion19 standards TỆP in ra đúng như sẽ đánh giá, "
    "criterion19 init --standard TỆP --year NĂM tạo hồ sơ mà tiêu chuẩn hỏi. Các khóa x-help chỉ để giải thích, có thể "
    "xóa.",
    "A standard file for writing down a decision: (1) change id, title, instruments, in_force, reviewed_on; (2) keep, "
    "change (text, threshold, citation) or strike each row; with a group go the rows inside; (3) what was read word "
    "for "
    "word has the label SEEN; (4) criterion19 check FILE names every fault, criterion19 standards FILE prints it as it "
    "will be judged, criterion19 init --standard FILE --year YEAR makes the dossier that it asks for. The x-help keys "
    "only explain and may be deleted."};
constexpr Wording row_help = {"{0}: {1}; giữ, sửa hoặc xóa", "{0}: {1}; keep, change or strike"};
constexpr Wording row_help_other = {"{0}: {1}, so với {2}; giữ, sửa hoặc xóa",
                                    "{0}: {1}, against {2}; keep, change or strike"};
constexpr Wording group_help = {"nhóm ({0}); xóa nhóm thì xóa cả yêu cầu bên trong",
                                "group ({0}); with it go the rows inside"};
constexpr Wording layer_help = {
    "Tệp quy định của tỉnh: (1) sửa id, name, citation, province, in_force; (2) trong set, giữ các mức mà quyết định "
    "thay "
    "đổi và sửa value, xóa các mức khác; (3) yêu cầu thêm ghi trong add, theo mẫu x-example, với instruments, "
    "declared, "
    "parameters của nó; (4) criterion19 check TỆP nêu mọi lỗi.",
    "A province's decision: (1) change id, name, citation, province, in_force; (2) keep in set what the decision "
    "changes "
    "and strike the rest; (3) rows that it adds go into add as in x-example, with instruments, declared and parameters "
    "of "
    "its own; (4) criterion19 check FILE names every fault."};

/// Puts a key in front of the members of an object.
void put_first(Json& object, std::string key, Json value) {
    auto& members = object.members();
    members.insert(members.begin(), {std::move(key), std::move(value)});
}

std::string help_of(Standard const& standard, Requirement const& row, Language language) {
    auto const test = BilingualText(wording_of(row.test));
    if (is_group(row.test)) return fill_in(group_help, {test}).in(language);
    auto const subject = name_of(standard, row.subject);
    return row.other.is_none() ? fill_in(row_help, {test, subject}).in(language)
                               : fill_in(row_help_other, {test, subject, name_of(standard, row.other)}).in(language);
}

StandardForm form_of_standard(Standard const& standard) {
    StandardForm form;
    form.id = standard.id;
    form.unit = standard.unit;
    form.title = form_of(standard.title);
    form.in_force = form_of(standard.in_force);
    form.reviewed_on = to_date(standard.reviewed_on);
    std::vector<Instrument const*> instruments;
    if (standard.instrument != nullptr) form.instrument = standard.instrument->id;
    collect_instrument(standard.instrument, instruments);
    for (auto const& row : standard.rows) collect_instrument(row.citation.instrument, instruments);
    for (auto const* instrument : instruments) form.instruments.push_back(form_of(*instrument));
    for (auto const& declared : standard.declared) form.declared.push_back(form_of(declared));
    for (auto const& parameter : standard.parameters) form.parameters.push_back(form_of(parameter));
    for (auto const& row : standard.rows) form.rows.push_back(form_of(row, standard.declared));
    for (auto const* of_units : standard.unit_standards) form.unit_standards.emplace_back(of_units->id);
    return form;
}

/// The text that an office has before it and nobody has encoded.
InstrumentForm instrument_to_fill_in() {
    return {"van-ban-moi",
            {"Quyết định", "Decision"},
            "00/0000/QĐ-UBND",
            {"trích yếu của văn bản", "title of the text"},
            to_date(standards::qd51_2025.signed_on),
            form_of(standards::qd51_2025.in_force),
            boost::none};
}

/// The usual rows of criterion 19, and the title that criterion 10 counts, under a text that nobody has encoded.
StandardForm usual_rows() {
    auto form = form_of_standard(standards::ntm_2021_19);
    auto const instrument = instrument_to_fill_in();
    form.id = "dia-phuong/tieu-chi-10";
    form.title = {"Tiêu chí 10 (quốc phòng, an ninh) theo quyết định của địa phương",
                  "Criterion 10 (defence and security) under a local decision"};
    form.instrument = instrument.id;
    form.instruments = {instrument};
    form.in_force = form_of(standards::qd51_2025.in_force);
    form.reviewed_on = to_date(standards::law_read_on);
    CitationForm citation;
    citation.instrument = instrument.id;
    citation.annex = {"tiêu chí 10", "criterion 10"};
    citation.label = print(content_not_available);
    for (auto& row : form.rows) row.citation = citation;
    RowForm title;
    title.id = "19.2.title";
    title.parent = "19.2";
    title.test = Test::present;
    title.subject = key_of(Composite::recognised_safe);
    title.citation = citation;
    title.text = {"Xã được công nhận “An toàn về an ninh, trật tự” trong năm",
                  "The commune is recognised as “An toàn về an ninh, trật tự” for the year"};
    form.rows.push_back(std::move(title));
    return form;
}

/// Explains the rows of a form by those of the standard that it is made from; a row without one by its subject.
std::string explained(StandardForm const& form, Standard const& from, Language language) {
    auto document = to_json(form);
    auto& rows = document["rows"].elements();
    for (std::size_t i = 0; i < rows.size(); ++i)
        put_first(rows[i], "x-help",
                  i < from.rows.size()
                      ? help_of(from, from.rows[i], language)
                      : fill_in(row_help, {wording_of(form.rows[i].test), form.rows[i].text.vi}).in(language));
    put_first(document, "x-help", std::string(standard_help.in(language)));
    return print(document);
}

}  // namespace
}  // namespace json

std::string standard_template(Language language) {
    return json::explained(json::usual_rows(), standards::ntm_2021_19, language);
}

std::string standard_template(Standard const& from, Language language) {
    auto form = json::form_of_standard(from);
    form.id = "dia-phuong/" + std::string(from.id.substr(from.id.find_last_of('/') + 1));
    return json::explained(form, from, language);
}

std::string layer_template(Standard const& of, Language language) {
    json::LayerForm form;
    form.id = "quy-dinh-cua-tinh";
    form.name = {"Quy định của tỉnh", "Decision of the province"};
    form.citation = {"Quyết định 00/0000/QĐ-UBND", "Decision 00/0000/QĐ-UBND"};
    form.province = "Tỉnh ...";
    form.in_force = json::form_of(of.in_force);
    json::Json set = json::Json::array();
    for (auto const& parameter : of.parameters) {
        if (parameter.direction == Direction::fixed) continue;
        auto const value = parameter.values[parameter.value_count - 1].value;
        json::ChangeForm const change{std::string(of.id), std::string(parameter.key), json::form_of(parameter, value)};
        auto entry = json::to_json(change);
        json::put_first(
            entry, "x-help",
            fill_in({"{0} ({1})", "{0} ({1})"}, {parameter.name, wording_of(parameter.direction)}).in(language));
        set.push_back(std::move(entry));
    }
    auto document = json::to_json(form);
    document["set"] = std::move(set);
    json::AddedRowForm row;
    row.standard = of.id;
    row.id = "1";
    row.test = Test::at_least;
    row.subject = key_of(Total::camera_models);
    row.constant.number = 1;
    json::CitationForm citation;
    citation.instrument = "van-ban-cua-tinh";
    citation.article = "1";
    citation.label = print(wording_seen);
    row.citation = citation;
    row.text = {"Có mô hình camera an ninh hoạt động", "A security camera model is in operation"};
    document["x-example"] = json::to_json(row);
    json::put_first(document, "x-help", std::string(json::layer_help.in(language)));
    return json::print(document);
}

}  // namespace v1
}  // namespace criterion19
