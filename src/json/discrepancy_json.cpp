#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/discrepancies.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

Json in_both(BilingualText const& text) {
    auto object = Json::object();
    append(object, "vi", text.in(Language::vi));
    append(object, "en", text.in(Language::en));
    return object;
}

Json write(Statement const& statement) {
    auto object = Json::object();
    append(object, "year", statement.year);
    append(object, "path", statement.path);
    append(object, "text", in_both(statement.text));
    if (!statement.quote.empty()) append(object, "quote", statement.quote);
    return object;
}

Json write(Discrepancy const& discrepancy) {
    auto object = Json::object();
    append(object, "code", key_of(discrepancy.code));
    append(object, "severity", key_of(discrepancy.severity));
    append(object, "name", in_both(wording_of(discrepancy.code)));
    append(object, "arithmetic", in_both(discrepancy.arithmetic));
    auto& statements = append(object, "statements", Json::array());
    for (auto const& statement : discrepancy.statements) statements.push_back(write(statement));
    auto& repairs = append(object, "repairs", Json::array());
    for (auto const& repair : discrepancy.repairs) repairs.push_back(in_both(repair));
    return object;
}

}  // namespace
}  // namespace json

std::string write_audit(Dossier const& dossier, Day as_of, std::vector<Discrepancy> const& discrepancies) {
    std::int64_t counts[3] = {};
    for (auto const& discrepancy : discrepancies) ++counts[static_cast<std::size_t>(discrepancy.severity)];
    auto document = json::Json::object();
    json::append(document, "schema", audit_schema);
    json::append(document, "year", dossier.year());
    json::append(document, "as_of", iso_text(as_of));
    if (!dossier->place.name.empty()) json::append(document, "unit_name", dossier->place.name);
    json::append(document, "errors", counts[static_cast<std::size_t>(DiscrepancySeverity::error)]);
    json::append(document, "warnings", counts[static_cast<std::size_t>(DiscrepancySeverity::warning)]);
    json::append(document, "notes", counts[static_cast<std::size_t>(DiscrepancySeverity::note)]);
    auto& list = json::append(document, "discrepancies", json::Json::array());
    for (auto const& discrepancy : discrepancies) list.push_back(json::write(discrepancy));
    return json::print(document);
}

}  // namespace v1
}  // namespace criterion19
