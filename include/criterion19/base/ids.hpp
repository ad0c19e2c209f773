// Ids that cannot be mixed up: the id of a document is no id of a unit.
#pragma once

#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

/// Name of a record inside one dossier, as its author wrote it: 1 to 100 bytes, unique among records of its kind.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    std::string const& text() const noexcept { return text_; }
    bool empty() const noexcept { return text_.empty(); }

    friend bool operator==(Id const& a, Id const& b) noexcept { return a.text_ == b.text_; }
    friend bool operator!=(Id const& a, Id const& b) noexcept { return a.text_ != b.text_; }
    friend bool operator<(Id const& a, Id const& b) noexcept { return a.text_ < b.text_; }

private:
    std::string text_;
};

using DocumentId = Id<struct DocumentTag>;  ///< mã văn bản trong hồ sơ
using UnitId = Id<struct UnitTag>;  ///< mã đơn vị (thôn, cơ quan, doanh nghiệp, trường) trong hồ sơ
using IncidentId = Id<struct IncidentTag>;  ///< mã vụ việc trong hồ sơ

}  // namespace v1
}  // namespace criterion19
