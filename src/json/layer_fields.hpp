// Fields of layer files (quy định của tỉnh).
#pragma once

#include "json/standard_fields.hpp"

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
struct Fields<ChangeForm> {
    static constexpr std::string_view name = "change";
    static constexpr auto all =
        std::make_tuple(field("standard", &ChangeForm::standard, {"mã tiêu chuẩn", "id of the standard"}).needed(),
                        field("parameter", &ChangeForm::parameter, {"khóa của mức", "key of the parameter"}).needed(),
                        field("value", &ChangeForm::value,
                              {"giá trị: số, tỷ lệ như \"75.5\", khóa của thời hạn, cách hiểu",
                               "value: a number, a percentage as \"75.5\", the key of a period or choice"})
                            .needed());
};

template <>
struct Fields<AddedRowForm> {
    static constexpr std::string_view name = "added_row";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("standard", &AddedRowForm::standard, {"mã tiêu chuẩn được thêm", "id of the standard"}).needed(),
            field("id", &RowForm::id, {"mã, duy nhất trong quy định", "id, unique in the layer"}).needed()),
        row_fields::rest);
};

template <>
struct Fields<RowPoints> {
    static constexpr std::string_view name = "row_points";
    static constexpr auto all = std::make_tuple(
        field("row", &RowPoints::row, {"mã yêu cầu", "id of a requirement that is counted by itself"}).needed(),
        field("points", &RowPoints::points, {"điểm", "points, 1 to 1,000,000"}).needed(),
        field("per_case", &RowPoints::per_case,
              {"điểm trừ mỗi vụ, ở yêu cầu không để xảy ra; vắng thì mất hết điểm",
               "points off for each case, of a row that nothing may happen in; absent: all at once"}),
        field("must_be_full", &RowPoints::must_be_full, {"phải đủ điểm", "the form fails without all of them"}));
};

template <>
struct Fields<GroupMinimum> {
    static constexpr std::string_view name = "group_minimum";
    static constexpr auto all = std::make_tuple(
        field("group", &GroupMinimum::group, {"mã nhóm", "id of a group"}).needed(),
        field("minimum", &GroupMinimum::minimum, {"điểm tối thiểu", "least that its rows must reach together"})
            .needed());
};

template <>
struct Fields<ScoreForm> {
    static constexpr std::string_view name = "score_form";
    static constexpr auto all = std::make_tuple(
        field("standard", &ScoreForm::standard, {"mã tiêu chuẩn", "id of the standard"}).needed(),
        field("rows", &ScoreForm::rows,
              {"điểm từng yêu cầu, đủ mọi yêu cầu được tính", "points of every requirement that is counted"})
            .needed(),
        field("groups", &ScoreForm::groups, {"điểm tối thiểu của nhóm", "minimums of groups"}),
        field("pass_mark", &ScoreForm::pass_mark, {"tổng điểm tối thiểu", "least that all must reach together"}));
};

template <>
struct Fields<LayerForm> {
    static constexpr std::string_view name = "layer";
    static constexpr auto all = std::make_tuple(
        field("schema", SchemaOf<LayerSchemaName>{}, {"phiên bản của tệp", "version of this form"}).needed(),
        field("id", &LayerForm::id, {"mã: chữ thường, số, gạch nối", "id: lower-case letters, digits, hyphens"})
            .needed(),
        field("name", &LayerForm::name, {"tên quy định", "name of the decision"}).needed(),
        field("citation", &LayerForm::citation, {"văn bản quy định", "the deciding text"}).needed(),
        field("province", &LayerForm::province, {"tỉnh", "province"}).needed(),
        field("in_force", &LayerForm::in_force, {"hiệu lực", "in force"}).needed(),
        field("appraiser", &LayerForm::appraiser, {"cơ quan thẩm định", "who appraises"}),
        field("set", &LayerForm::set, {"mức được thay đổi", "parameters that it changes"}),
        field("instruments", &LayerForm::instruments,
              {"văn bản mà yêu cầu thêm dẫn", "legal texts that added rows cite"}),
        field("declared", &LayerForm::declared, {"chỉ tiêu tự đặt", "indicators of its own"}),
        field("parameters", &LayerForm::parameters,
              {"mức của các yêu cầu thêm", "thresholds that only its own rows read"}),
        field("add", &LayerForm::add, {"yêu cầu thêm", "rows that it adds"}),
        field("scoring", &LayerForm::scoring,
              {"biểu chấm điểm, mỗi tiêu chuẩn một biểu", "scoring forms, one for each standard"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
