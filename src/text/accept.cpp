// Candidates that somebody decided for.
#include <criterion19/io/draft_dossier.hpp>

#include <criterion19/io/json.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace {

/// A dossier that holds the candidate's value alone, so that it is read and checked as any other.
Result<Dossier> piece_of(DraftCandidate const& candidate, std::int64_t year) {
    auto const about = std::string_view(candidate.about).substr(candidate.about.empty() ? 0 : 1);
    auto const slash = std::min(about.find('/'), about.size());
    auto const section = std::string(about.substr(0, slash));
    std::string inner;
    if (slash < about.size())
        inner = "{\"" + std::string(about.substr(slash + 1)) + "\":" + candidate.value + "}";
    else
        inner = "[" + candidate.value + "]";
    // The source that the value names is the draft's.
    return read_dossier("{\"schema\":\"" + std::string(dossier_schema) + "\",\"year\":" + std::to_string(year) +
                        ",\"sources\":[{\"id\":\"bao-cao\"}],\"" + section + "\":" + inner + "}");
}

template <class T>
void append(std::vector<T>& to, std::vector<T> const& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void put_in(DossierContent& content, DossierContent const& piece) {
    for (auto const& [total, quantity] : piece.totals) content.totals.set(total, quantity);
    for (auto const& [flag, stated] : piece.flags) content.flags.set(flag, stated);
    for (auto const& figure : piece.figures) {
        auto const known = std::find_if(content.figures.begin(), content.figures.end(), [&](Figure const& each) {
            return each.of == figure.of && each.year == figure.year;
        });
        if (known == content.figures.end())
            content.figures.push_back(figure);
        else
            *known = figure;
    }
    for (auto document : piece.documents) {
        auto const is_taken = [&] {
            return std::any_of(content.documents.begin(), content.documents.end(),
                               [&](Document const& each) { return each.id == document.id; });
        };
        for (auto number = content.documents.size() + 1; is_taken(); ++number)
            document.id = DocumentId("vb" + std::to_string(number));
        content.documents.push_back(std::move(document));
    }
    append(content.registrations, piece.registrations);
    append(content.recognitions, piece.recognitions);
    append(content.attestations, piece.attestations);
    append(content.meetings, piece.meetings);
    append(content.models, piece.models);
    append(content.forces, piece.forces);
    append(content.incidents, piece.incidents);
    append(content.defence_targets, piece.defence_targets);
    append(content.claims, piece.claims);
}

Error no_such_candidate(std::size_t number, Wording why) {
    return make_error(ErrorCode::invalid_argument, {}, {std::to_string(number), why});
}

}  // namespace

Result<Draft> accept(Draft const& draft, std::vector<std::size_t> const& numbers) {
    DossierBuilder builder(draft.dossier);
    std::set<std::size_t> taken;
    for (auto const number : numbers) {
        if (number == 0 || number > draft.candidates.size())
            return no_such_candidate(number,
                                     {"không có mục chờ quyết định mang số này", "no candidate has this number"});
        if (!taken.insert(number).second) continue;
        auto const& candidate = draft.candidates[number - 1];
        if (candidate.value.empty())
            return no_such_candidate(
                number, {"mục này không có giá trị để đưa vào hồ sơ", "this candidate has no value to put in"});
        auto const piece = piece_of(candidate, draft.dossier.year());
        if (!piece) return piece.errors();
        put_in(builder.content(), piece->content());
    }
    auto dossier = std::move(builder).build();
    if (!dossier) return dossier.errors();
    Draft out{*std::move(dossier), {}};
    for (std::size_t i = 0; i < draft.candidates.size(); ++i)
        if (taken.count(i + 1) == 0) out.candidates.push_back(draft.candidates[i]);
    return out;
}

}  // namespace v1
}  // namespace criterion19
