// Issued texts that a dossier holds: resolutions, plans, guidance, decisions, minutes.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/ids.hpp>
#include <criterion19/record/document_type.hpp>
#include <criterion19/record/issuer.hpp>
#include <criterion19/record/quantity.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Who issued a text or made a decision (cơ quan ban hành). What is not known stays absent.
struct Issuer {
    boost::optional<IssuerKind> kind;
    boost::optional<Level> level;
    std::string name;  ///< as written: "Đảng ủy xã Tân Phước"
};

/// An issued text (văn bản). Only the id is needed: a text cited without number or date is kept as it is.
struct Document {
    DocumentId id;
    boost::optional<DocumentType> type;
    std::string number;  ///< số và ký hiệu as printed: "67-NQ/ĐU"; may be incomplete ("23")
    Issuer issuer;
    boost::optional<Date> date;
    std::string subject;                 ///< trích yếu
    boost::optional<Topic> topic;        ///< what it is about, where somebody has said so
    boost::optional<std::int64_t> year;  ///< the year that it says it is for, where it does
    std::vector<DocumentId> implements;  ///< thực hiện, căn cứ: texts of this dossier that it carries out
    bool only_cited = false;             ///< named in another text; the file itself is not in the dossier
    Origin origin;
};

}  // namespace v1
}  // namespace criterion19
