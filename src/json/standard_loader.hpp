// From the forms of a file to the law's own types: keys become indicators, instruments and values.
#pragma once

#include "json/standard_forms.hpp"

#include <criterion19/base/result.hpp>
#include <criterion19/law/loaded_standard.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Turns forms into rows, parameters and instruments whose text it keeps in `storage`, and collects what is wrong with
/// them. Paths are JSON pointers into the file.
class LawLoader {
public:
    explicit LawLoader(Errors& errors) : errors_(errors), storage_(std::make_shared<LawStorage>()) {}

    std::shared_ptr<LawStorage> const& storage() const noexcept { return storage_; }

    std::string_view keep(std::string const& text) { return storage_->keep(text); }
    Wording keep(TextForm const& text) { return storage_->keep(text.vi, text.en); }

    /// Instruments and declared indicators come first: rows refer to them.
    void read_instruments(std::vector<InstrumentForm> const& forms);
    std::vector<DeclaredIndicator> read_declared(std::vector<DeclaredForm> const& forms);

    Instrument const* instrument(std::string const& id, std::string const& path);
    std::vector<Parameter> parameters(std::vector<ParameterForm> const& forms);
    Requirement row(RowForm const& form, std::string const& path);
    Period period(PeriodForm const& form, std::string const& path);

    /// The number that `form` is for such a parameter.
    boost::optional<std::int64_t> value(Parameter const& parameter, ValueForm const& form, std::string const& path);

    void fault(ErrorCode code, std::string path, std::vector<BilingualText> const& arguments) {
        errors_.push_back(make_error(code, std::move(path), arguments));
    }
    /// Reports an id that is not made of the characters that `also` and letters, digits and hyphens are.
    void check_id(std::string const& id, std::string_view also, std::string const& path);

private:
    boost::optional<std::int64_t> number(ValueForm const& form, std::string const& path);
    boost::optional<std::int64_t> share(ValueForm const& form, std::string const& path);
    Parameter parameter(ParameterForm const& form, std::string const& path);
    Indicator indicator(std::string const& key, std::string const& path);
    Citation citation(CitationForm const& form, std::string const& path);
    Label label(std::string const& text, std::string const& path);

    Errors& errors_;
    std::shared_ptr<LawStorage> storage_;
    std::vector<Instrument const*> instruments_;
    std::vector<DeclaredIndicator> declared_;
};

/// Reports `duplicate_id` for each form in the list at `path` whose member `name` one before it has already.
template <class Form>
void check_unique(std::vector<Form> const& forms, std::string Form::*member, std::string const& path, char const* name,
                  LawLoader& loader) {
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto const& id = forms[i].*member;
        if (id.empty()) continue;
        auto const known = first.emplace(id, i);
        if (!known.second)
            loader.fault(ErrorCode::duplicate_id, path + "/" + std::to_string(i) + "/" + name,
                         {id, path + "/" + std::to_string(known.first->second)});
    }
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
