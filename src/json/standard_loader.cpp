#include "json/standard_loader.hpp"

#include "json/terms.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/closest.hpp>
#include <criterion19/law/validate.hpp>

#include <unordered_map>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// All built-in indicators by key.
std::unordered_map<std::string, Indicator> const& built_in_indicators() {
    static auto const index = [] {
        std::unordered_map<std::string, Indicator> made;
        for (int number = 0; number < Indicator::built_in_count; ++number) {
            auto const indicator = Indicator::from_number(number);
            made.emplace(key_of(indicator), indicator);
        }
        return made;
    }();
    return index;
}

/// "75", "75.5", "75,25" as hundredths, at most 100.
boost::optional<std::int64_t> parse_share(std::string_view text) {
    std::int64_t hundredths = 0;
    int whole = 0;
    int decimals = -1;
    for (char const c : text) {
        if ((c == '.' || c == ',') && decimals < 0 && whole > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9') return boost::none;
        (decimals < 0 ? whole : decimals) += 1;
        if (whole > 3 || decimals > 2) return boost::none;
        hundredths = hundredths * 10 + (c - '0');
    }
    if (whole == 0 || decimals == 0) return boost::none;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) hundredths *= 10;
    if (hundredths > 10000) return boost::none;
    return hundredths;
}

BilingualText quoted(ValueForm const& form) {
    return form.number ? std::to_string(*form.number) : "\"" + form.text + "\"";
}

/// Most indicators that one file may declare.
constexpr std::size_t max_declared = 1000;

}  // namespace

void LawLoader::check_id(std::string const& id, std::string_view also, std::string const& path) {
    for (char const c : id) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        if (letter || also.find(c) != std::string_view::npos) continue;
        fault(ErrorCode::unknown_value, path,
              {id, BilingualText("; chỉ dùng chữ không dấu, số, \"-\" và \"" + std::string(also) + "\"",
                                 "; only plain letters, digits, \"-\" and \"" + std::string(also) + "\" are used")});
        return;
    }
}

Period LawLoader::period(PeriodForm const& form, std::string const& path) {
    Period out;
    if (form.from) out.from = to_day(*form.from);
    if (form.to) out.until = Day(to_day(*form.to).number + 1);
    if (out.empty()) fault(ErrorCode::invalid_interval, path, {iso_text(out.from), iso_text(out.last())});
    return out;
}

void LawLoader::read_instruments(std::vector<InstrumentForm> const& forms) {
    check_unique(forms, &InstrumentForm::id, "/instruments", "id", *this);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto const& form = forms[i];
        auto const path = "/instruments/" + std::to_string(i);
        check_id(form.id, "._", path + "/id");
        Instrument out;
        out.id = keep(form.id);
        out.kind = keep(form.kind);
        out.number = keep(form.number);
        out.title = keep(form.title);
        out.in_force = period(form.in_force, path + "/in_force");
        out.signed_on = form.signed_on ? to_day(*form.signed_on) : out.in_force.from;
        if (form.read_until) out.read_until = to_day(*form.read_until);
        instruments_.push_back(storage_->keep(out));
    }
}

std::vector<DeclaredIndicator> LawLoader::read_declared(std::vector<DeclaredForm> const& forms) {
    check_unique(forms, &DeclaredForm::key, "/declared", "key", *this);
    if (forms.size() > max_declared)
        fault(ErrorCode::out_of_range, "/declared", {std::to_string(forms.size()), "0", std::to_string(max_declared)});
    for (std::size_t i = 0; i < forms.size() && i < max_declared; ++i) {
        auto const path = "/declared/" + std::to_string(i) + "/key";
        check_id(forms[i].key, "._", path);
        if (built_in_indicators().count(forms[i].key) != 0)
            fault(ErrorCode::duplicate_id, path,
                  {forms[i].key, BilingualText("chỉ tiêu của thư viện", "the library's own indicators")});
        declared_.push_back({keep(forms[i].key), forms[i].kind, keep(forms[i].name)});
    }
    return declared_;
}

Instrument const* LawLoader::instrument(std::string const& id, std::string const& path) {
    if (id.empty()) return nullptr;
    std::vector<std::string_view> known;
    for (auto const* each : instruments_) {
        if (each->id == id) return each;
        known.push_back(each->id);
    }
    fault(ErrorCode::unknown_value, path, {id, suggestion(id, known)});
    return nullptr;
}

boost::optional<std::int64_t> LawLoader::number(ValueForm const& form, std::string const& path) {
    if (!form.number) fault(ErrorCode::wrong_type, path, {BilingualText("số nguyên", "a whole number"), quoted(form)});
    return form.number;
}

boost::optional<std::int64_t> LawLoader::share(ValueForm const& form, std::string const& path) {
    auto const hundredths = parse_share(form.text);
    if (form.number || !hundredths) {
        fault(ErrorCode::wrong_type, path,
              {BilingualText("tỷ lệ từ \"0\" đến \"100\" như \"75.5\"", "a percentage of \"0\" to \"100\" as \"75.5\""),
               quoted(form)});
        return boost::none;
    }
    return hundredths;
}

boost::optional<std::int64_t> LawLoader::value(Parameter const& parameter, ValueForm const& form,
                                               std::string const& path) {
    auto const unknown = [&](std::vector<std::string_view> const& keys) {
        auto const word = form.number ? std::to_string(*form.number) : form.text;
        fault(ErrorCode::unknown_value, path, {word, suggestion(word, keys)});
        return boost::none;
    };
    std::vector<std::string_view> keys;
    switch (parameter.kind) {
        case ParameterKind::count:
            return number(form, path);
        case ParameterKind::share:
            return share(form, path);
        case ParameterKind::period: {
            auto const index = find_term<PeriodRule>(form.text);
            if (index < Terms<PeriodRule>::count) return static_cast<std::int64_t>(index);
            for (std::size_t i = 0; i < Terms<PeriodRule>::count; ++i) keys.push_back(Terms<PeriodRule>::key(i));
            return unknown(keys);
        }
        case ParameterKind::choice:
            for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
                if (parameter.choices[i].key == form.text) return static_cast<std::int64_t>(i);
                keys.push_back(parameter.choices[i].key);
            }
            return unknown(keys);
    }
    return boost::none;
}

std::vector<Parameter> LawLoader::parameters(std::vector<ParameterForm> const& forms) {
    std::vector<Parameter> out;
    for (std::size_t i = 0; i < forms.size(); ++i)
        out.push_back(parameter(forms[i], "/parameters/" + std::to_string(i)));
    return out;
}

Parameter LawLoader::parameter(ParameterForm const& form, std::string const& path) {
    Parameter out;
    check_id(form.key, "._", path + "/key");
    out.key = keep(form.key);
    out.kind = form.kind;
    out.direction = form.direction;
    out.name = keep(form.name);

    check_unique(form.choices, &ChoiceForm::key, path + "/choices", "key", *this);
    bool const is_choice = form.kind == ParameterKind::choice;
    if (is_choice == form.choices.empty())
        fault(is_choice ? ErrorCode::missing_key : ErrorCode::unknown_key, is_choice ? path : path + "/choices",
              {"choices", BilingualText()});
    std::vector<Choice> choices;
    for (auto const& choice : form.choices) choices.push_back({keep(choice.key), keep(choice.name)});
    out.choices = storage_->keep(std::move(choices));

    if (form.minimum.number || !form.minimum.text.empty()) {
        auto const has_order = form.kind == ParameterKind::count || form.kind == ParameterKind::share;
        if (!has_order) fault(ErrorCode::unknown_key, path + "/minimum", {"minimum", BilingualText()});
        if (has_order) out.minimum = value(out, form.minimum, path + "/minimum").get_value_or(0);
    }

    if (form.values.size() > max_dated_values)
        fault(ErrorCode::out_of_range, path + "/values",
              {std::to_string(form.values.size()), "1", std::to_string(max_dated_values)});
    out.value_count = 0;
    for (std::size_t v = 0; v < form.values.size() && v < max_dated_values; ++v) {
        auto const place = path + "/values/" + std::to_string(v);
        auto& dated = out.values[out.value_count++];
        if (form.values[v].from) dated.from = to_day(*form.values[v].from);
        if (auto const number = value(out, form.values[v].value, place + "/value")) dated.value = *number;
    }
    return out;
}

Indicator LawLoader::indicator(std::string const& key, std::string const& path) {
    if (key.empty()) return {};
    for (std::size_t n = 0; n < declared_.size(); ++n)
        if (declared_[n].key == key) return Indicator::declared(static_cast<int>(n));
    auto const found = built_in_indicators().find(key);
    if (found != built_in_indicators().end()) return found->second;
    std::vector<std::string_view> keys;
    for (auto const& each : declared_) keys.push_back(each.key);
    for (auto const& each : built_in_indicators()) keys.push_back(each.first);
    std::sort(keys.begin() + static_cast<std::ptrdiff_t>(declared_.size()), keys.end());
    fault(ErrorCode::unknown_value, path, {key, suggestion(key, keys)});
    return {};
}

Label LawLoader::label(std::string const& text, std::string const& path) {
    for (std::size_t i = 0; i < Terms<Knowledge>::count; ++i) {
        auto const knowledge = static_cast<Knowledge>(i);
        if (knowledge != Knowledge::recalled && text == key_of(knowledge))
            return knowledge == Knowledge::not_available ? content_not_available : Label{knowledge, 100};
    }
    for (int percent = 0; percent <= 100; ++percent)
        if (text == print(recalled(percent))) return recalled(percent);
    fault(ErrorCode::unknown_value, path,
          {text, BilingualText("; các giá trị: SEEN, SEEN-2, SEEN-P, \"RECALLED 85 %\", NOT AVAILABLE",
                               "; there are SEEN, SEEN-2, SEEN-P, \"RECALLED 85 %\", NOT AVAILABLE")});
    return content_not_available;
}

Citation LawLoader::citation(CitationForm const& form, std::string const& path) {
    return {instrument(form.instrument, path + "/instrument"),
            keep(form.article),
            keep(form.clause),
            keep(form.point),
            keep(form.annex),
            label(form.label, path + "/label"),
            keep(form.source)};
}

Requirement LawLoader::row(RowForm const& form, std::string const& path) {
    Requirement out;
    check_id(form.id, "._", path + "/id");
    out.id = keep(form.id);
    out.parent = keep(form.parent);
    out.test = form.test;
    out.subject = indicator(form.subject, path + "/subject");
    out.other = indicator(form.other, path + "/other");
    out.parameter = keep(form.parameter);
    out.reading = keep(form.reading);
    out.text = keep(form.text);
    out.in_force = period(form.in_force, path + "/in_force");
    if (form.citation) out.citation = citation(*form.citation, path + "/citation");
    if (form.guard) out.guard = {indicator(form.guard->indicator, path + "/guard/indicator"), form.guard->expected};
    if (form.alternatives.size() > max_alternatives)
        fault(ErrorCode::out_of_range, path + "/alternatives",
              {std::to_string(form.alternatives.size()), "0", std::to_string(max_alternatives)});
    for (std::size_t a = 0; a < form.alternatives.size() && a < max_alternatives; ++a) {
        auto const place = path + "/alternatives/" + std::to_string(a);
        if (form.alternatives[a].empty()) fault(ErrorCode::empty_text, place, {});
        out.alternatives[a] = indicator(form.alternatives[a], place);
    }
    if (!form.constant.number && form.constant.text.empty()) return out;
    bool const is_percent = out.subject.is_declared() &&
                            declared_[static_cast<std::size_t>(out.subject.declaration())].kind == ValueKind::percent;
    auto const constant =
        is_percent ? share(form.constant, path + "/constant") : number(form.constant, path + "/constant");
    out.constant = constant.get_value_or(0);
    return out;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
