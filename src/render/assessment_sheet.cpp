#include "render/assessment_sheet.hpp"

#include "render/report_words.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/means.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {

std::string short_id(Assessment const& assessment, Finding const& finding) {
    auto const& id = finding.id;
    bool const longer = id.size() > assessment.standard_id.size() + 1 && id.rfind(assessment.standard_id, 0) == 0;
    return longer ? id.substr(assessment.standard_id.size() + 1) : id;
}

BilingualText list_layers(std::vector<std::string> const& ids, std::vector<BilingualText> const& texts) {
    BilingualText all;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        bool const named = i < texts.size() && !texts[i].empty();
        auto const one = named ? say(Word::layer_item, {texts[i], ids[i]}) : BilingualText(ids[i]);
        all = i == 0 ? one : fill_in({"{0}; {1}", "{0}; {1}"}, {all, one});
    }
    return all;
}

BilingualText name_of_unit(Assessment const& assessment) {
    return assessment.unit_name.empty() ? say(Word::subject_unnamed) : assessment.unit_name;
}

std::string upper_first(std::string text) {
    // Only "đ" of the outcomes' first letters is not ASCII.
    if (text.rfind("đ", 0) == 0) return "Đ" + text.substr(std::string_view("đ").size());
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string signer_for(UnitKind unit, Language language) {
    return say(unit == UnitKind::commune ? Word::sign_commune : Word::sign_unit).in(language);
}

namespace {

class AssessmentSheet {
public:
    AssessmentSheet(AssessmentReport const& report, Language language)
        : report_(report), assessment_(*report.assessment) {
        sheet_.language = language;
    }

    Sheet run() {
        head();
        verdict();
        why();
        not_met();
        repair();
        missing();
        points();
        audit();
        table();
        labels();
        recorded();
        return std::move(sheet_);
    }

private:
    std::string text(Word word, std::vector<BilingualText> const& arguments = {}) const {
        return say(word, arguments).in(sheet_.language);
    }
    std::string in(BilingualText const& both) const { return both.in(sheet_.language); }
    std::string id(std::size_t finding) const { return short_id(assessment_, assessment_.findings[finding]); }
    std::string ids(std::vector<std::size_t> const& findings) const {
        std::string all;
        for (auto const finding : findings) all += (all.empty() ? "" : ", ") + id(finding);
        return all;
    }
    Section& section(Word heading) {
        sheet_.sections.emplace_back();
        sheet_.sections.back().heading = text(heading);
        return sheet_.sections.back();
    }

    void head() {
        sheet_.kind = text(Word::report_kind);
        sheet_.title = text(Word::assessment_title, {assessment_.title});
        sheet_.subject = text(Word::subject_of_year, {name_of_unit(assessment_), std::to_string(assessment_.year)});
        sheet_.standard = text(Word::standard_line, {assessment_.title, assessment_.standard_id});
        sheet_.lines.push_back(text(Word::as_of_line, {print_date(assessment_.as_of)}));
        if (!assessment_.layers.empty())
            sheet_.lines.push_back(text(Word::layers_line, {list_layers(assessment_.layers, assessment_.layer_texts)}));
        for (auto const& note : assessment_.notes) sheet_.lines.push_back(text(Word::note_line, {note}));
        for (auto const& line : report_.basis) sheet_.basis.push_back(in(line));
        sheet_.signer = signer_for(assessment_.standard->unit, sheet_.language);
        sheet_.footer = text(Word::footer_line, {assessment_.library, assessment_.standard_id,
                                                 print_date(assessment_.standard->reviewed_on)});
    }

    void verdict() {
        Verdict out;
        out.tone = tone_of(assessment_.outcome);
        out.text = text(Word::outcome_line, {upper_first(in(wording_of(assessment_.outcome)))});
        std::int64_t counts[4] = {};
        std::int64_t total = 0;
        for (auto const& finding : assessment_.findings) {
            if (finding.group) continue;
            ++counts[static_cast<std::size_t>(finding.outcome)];
            ++total;
        }
        auto const count = [&](Outcome which) { return print_number(counts[static_cast<std::size_t>(which)]); };
        out.lines.push_back(text(Word::counts_line, {print_number(total), count(Outcome::met), count(Outcome::not_met),
                                                     count(Outcome::undetermined), count(Outcome::not_applicable)}));
        for (auto const& reading : assessment_.other_readings)
            out.lines.push_back(text(Word::reading_line, {reading.name, reading.value, wording_of(reading.outcome)}));
        out.lines.push_back(text(Word::label_line, {in_words(assessment_.weakest_label)}));
        auto const& share = report_.score.share;
        if (share.applicable() > 0) {
            out.picture =
                text(Word::progress_line, {print_percent(share.met_share), print_percent(share.undetermined_share),
                                           print_percent(share.not_met_share)});
            auto const add = [&](Tone tone, std::int64_t part, Word label, std::int64_t number) {
                if (number > 0) out.segments.push_back({tone, part, text(label, {print_number(number)})});
            };
            add(Tone::good, share.met_share, Word::segment_met, share.met);
            add(Tone::unsure, share.undetermined_share, Word::segment_undetermined, share.undetermined);
            add(Tone::bad, share.not_met_share, Word::segment_not_met, share.not_met);
        }
        sheet_.verdict = std::move(out);
    }

    /// Few rows are written out; of many, the table says enough.
    void why() {
        auto& out = section(Word::deciding_heading);
        out.paragraphs.push_back(in(report_.decided));
        if (assessment_.outcome == Outcome::not_applicable) return;
        if (report_.deciding.size() > 5) {
            out.paragraphs.push_back(text(Word::rows_item, {ids(report_.deciding)}));
            return;
        }
        for (auto const i : report_.deciding) {
            auto const& finding = assessment_.findings[i];
            out.items.push_back({tone_of(finding.outcome), text(Word::row_item, {id(i), finding.text}), {}});
        }
    }

    void not_met() {
        if (report_.remedies.empty()) return;
        auto& out = section(Word::not_met_heading);
        for (auto const& remedy : report_.remedies) {
            auto const& finding = assessment_.findings[remedy.finding];
            Item item;
            item.tone = tone_of(finding.outcome);
            item.text = text(Word::row_item, {id(remedy.finding), finding.explanation});
            item.notes.push_back(todo(remedy));
            if (!remedy.needed) item.notes.push_back(text(Word::remedy_spare));
            item.notes.push_back(text(Word::citation_item, {finding.citation, short_words(finding.label)}));
            out.items.push_back(std::move(item));
        }
    }

    std::string todo(Remedy const& remedy) const {
        if (remedy.means == Means::nobody) return in(remedy.text);
        auto const by = wording_of(remedy.means);
        if (!remedy.deadline) return text(Word::remedy_item, {remedy.text, by});
        return text(remedy.overdue ? Word::remedy_overdue : Word::remedy_deadline,
                    {remedy.text, by, remedy.deadline->text});
    }

    void repair() {
        if (!report_.repair) return;
        auto& out = section(Word::repair_heading);
        auto const& found = report_.repair->repair;
        bool const exact = report_.repair->exact;
        if (!found) {
            out.paragraphs.push_back(text(exact ? Word::repair_none : Word::repair_none_bounded));
            return;
        }
        out.paragraphs.push_back(
            text(Word::repair_intro, {print_number(static_cast<std::int64_t>(found->changes.size()))}));
        for (auto const& change : found->changes)
            // Finding out what is so is in everybody's means.
            out.items.push_back({Tone::plain,
                                 change.establishes
                                     ? in(change.text)
                                     : text(Word::evidence_line, {change.text, wording_of(change.means)}),
                                 {}});
        out.closing = text(exact ? Word::repair_minimal : Word::repair_bounded);
    }

    /// Whether points are enough, in other words than whether a requirement is met.
    static BilingualText enough(Outcome reached) {
        return wording_of(reached == Outcome::met       ? Word::points_enough
                          : reached == Outcome::not_met ? Word::points_too_few
                                                        : Word::points_open);
    }

    void points() {
        if (!report_.score.points) return;
        auto const& points = *report_.score.points;
        auto& out = section(Word::points_heading);
        if (!points.layer.empty())
            out.paragraphs.push_back(text(Word::points_form, {assessment_.layer_text(points.layer)}));
        auto const& total = points.total;
        auto const earned = [](PointLine const& line) { return print_interval(line.earned); };
        auto const most = [](PointLine const& line) { return print_number(line.maximum); };
        out.paragraphs.push_back(
            total.minimum ? text(Word::points_total_mark,
                                 {earned(total), most(total), print_number(*total.minimum), enough(total.reached)})
                          : text(Word::points_total, {earned(total), most(total)}));
        for (auto const& line : points.groups) {
            auto const& finding = assessment_.findings[line.finding];
            if (!line.minimum && finding.depth > 1) continue;
            out.items.push_back(
                {line.minimum ? tone_of(line.reached) : Tone::faint,
                 line.minimum ? text(Word::points_group_mark, {id(line.finding), finding.text, earned(line), most(line),
                                                               print_number(*line.minimum), enough(line.reached)})
                              : text(Word::points_group, {id(line.finding), finding.text, earned(line), most(line)}),
                 {}});
        }
        for (auto const& line : points.rows)
            if (line.minimum)
                out.items.push_back(
                    {tone_of(line.reached),
                     text(Word::points_row_full, {id(line.finding), assessment_.findings[line.finding].text,
                                                  earned(line), most(line), enough(line.reached)}),
                     {}});
        out.closing = text(Word::points_passes, {wording_of(points.passes)});
    }

    /// What has to be stated: a number by its name, what is so or not as a question.
    BilingualText asked(MissingIndicator const& fact) const {
        if (fact.indicator.is_matter()) return say(Word::missing_matter, {fact.name});
        bool const flag = value_kind(*assessment_.standard, fact.indicator) == ValueKind::flag;
        return flag ? say(Word::missing_fact, {fact.name}) : fact.name;
    }

    void missing() {
        auto const& wanting = report_.missing;
        if (wanting.indicators.empty()) {
            auto const open =
                std::count_if(assessment_.findings.begin(), assessment_.findings.end(),
                              [](auto const& f) { return !f.group && f.outcome == Outcome::undetermined; });
            if (open == 0) return;
            section(Word::missing_heading)
                .paragraphs.push_back(
                    text(Word::missing_nothing, {print_number(open), wording_of(assessment_.outcome)}));
            return;
        }
        auto& out = section(Word::missing_heading);
        out.paragraphs.push_back(text(Word::missing_intro));
        for (auto const& fact : wanting.indicators) {
            Item item;
            item.text = fact.settles > 1
                            ? text(Word::missing_settles, {asked(fact), ids(fact.findings),
                                                           print_number(static_cast<std::int64_t>(fact.settles))})
                            : text(Word::missing_item, {asked(fact), ids(fact.findings)});
            for (auto const& reason : fact.reasons) item.notes.push_back(in(reason));
            out.items.push_back(std::move(item));
        }
        if (!wanting.exact) out.closing = text(Word::missing_bounded);
    }

    /// Errors and warnings; notes only count.
    void audit() {
        if (!report_.discrepancies) return;
        auto& out = section(Word::audit_heading);
        if (report_.discrepancies->empty()) {
            out.paragraphs.push_back(text(Word::audit_clean));
            return;
        }
        std::int64_t counts[3] = {};
        for (auto const& discrepancy : *report_.discrepancies) {
            ++counts[static_cast<std::size_t>(discrepancy.severity)];
            if (discrepancy.severity == DiscrepancySeverity::note) continue;
            Item item;
            item.tone = discrepancy.severity == DiscrepancySeverity::error ? Tone::bad : Tone::unsure;
            item.text = text(Word::audit_item, {wording_of(discrepancy.severity), wording_of(discrepancy.code)});
            item.notes.push_back(in(discrepancy.arithmetic));
            if (!discrepancy.statements.empty())
                item.notes.push_back(text(Word::quote, {discrepancy.statements.front().text}));
            std::string repairs;
            for (auto const& repair : discrepancy.repairs) repairs += (repairs.empty() ? "" : "; ") + in(repair);
            if (!repairs.empty()) item.notes.push_back(text(Word::audit_repairs, {repairs}));
            out.items.push_back(std::move(item));
        }
        out.paragraphs.push_back(
            text(Word::audit_counts, {print_number(counts[static_cast<int>(DiscrepancySeverity::error)]),
                                      print_number(counts[static_cast<int>(DiscrepancySeverity::warning)]),
                                      print_number(counts[static_cast<int>(DiscrepancySeverity::note)])}));
        if (counts[static_cast<int>(DiscrepancySeverity::note)] > 0) out.paragraphs.push_back(text(Word::audit_notes));
    }

    void table() {
        auto& out = section(Word::table_heading);
        if (auto const* instrument = assessment_.standard->instrument)
            out.paragraphs = {text(Word::table_intro, {name_of(*instrument)})};
        out.table = table_of(report_, sheet_.language);
    }

    /// What the labels of the citations mean.
    void labels() {
        std::vector<Knowledge> seen;
        for (auto const& finding : assessment_.findings)
            if (!finding.group && std::find(seen.begin(), seen.end(), finding.label.knowledge) == seen.end())
                seen.push_back(finding.label.knowledge);
        std::sort(seen.begin(), seen.end());
        auto& out = section(Word::labels_heading);
        for (auto const knowledge : seen)
            out.items.push_back({Tone::plain,
                                 text(Word::label_item, {say(short_word(knowledge)), std::string(key_of(knowledge)),
                                                         wording_of(knowledge)}),
                                 {}});
    }

    void recorded() {
        if (assessment_.recorded.empty()) return;
        auto& out = section(Word::recorded_heading);
        for (auto const& evidence : assessment_.recorded)
            out.items.push_back(
                {Tone::plain, text(Word::evidence_line, {evidence.text, wording_of(evidence.basis)}), {}});
    }

    AssessmentReport const& report_;
    Assessment const& assessment_;
    Sheet sheet_;
};

}  // namespace

Sheet sheet_of(AssessmentReport const& report, Language language) {
    return AssessmentSheet(report, language).run();
}

}  // namespace render

std::string render_text(AssessmentReport const& report, TextOptions const& options) {
    return render::print_text(render::sheet_of(report, options.language), options);
}
std::string render_markdown(AssessmentReport const& report, Language language) {
    return render::print_markdown(render::sheet_of(report, language));
}
std::string render_html(AssessmentReport const& report, Language language) {
    return render::print_html(render::sheet_of(report, language));
}

std::string render_text(Assessment const& assessment, TextOptions const& options) {
    return render_text(report_on(assessment), options);
}
std::string render_markdown(Assessment const& assessment, Language language) {
    return render_markdown(report_on(assessment), language);
}
std::string render_html(Assessment const& assessment, Language language) {
    return render_html(report_on(assessment), language);
}

}  // namespace v1
}  // namespace criterion19
