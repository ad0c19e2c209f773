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
        field("add", &LayerForm::add, {"yêu cầu thêm", "rows that it adds"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
