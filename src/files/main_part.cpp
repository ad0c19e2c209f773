#include "files/readers.hpp"
#include "files/xml.hpp"

namespace criterion19 {
inline namespace v1 {
namespace files {

MainPart main_part(Archive& archive) {
    MainPart out;
    out.name = target_of(relations_of(archive, "", "DOCX, XLSX"), "officeDocument");
    if (out.name.empty()) return out;
    auto bytes = archive.part(out.name);
    if (!bytes) return out;
    Xml const xml(*std::move(bytes), "DOCX, XLSX");
    auto const root = name_of(xml.root());
    if (root == "document") out.sort = MainPart::Sort::document;
    if (root == "workbook") out.sort = MainPart::Sort::workbook;
    return out;
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
