// What one row of the table of indicators says.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/incident_terms.hpp>
#include <criterion19/base/unit_terms.hpp>
#include <criterion19/law/indicators.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// A kind of evidence (loại minh chứng).
enum class EvidenceKind : std::uint8_t {
    document,      ///< văn bản đã ban hành
    registration,  ///< bản đăng ký
    decision,      ///< quyết định công nhận, tặng danh hiệu, xếp loại
    attestation,   ///< xác nhận của cơ quan có thẩm quyền
    events,        ///< sổ vụ việc
    figure,        ///< số liệu trong báo cáo
    model,         ///< danh sách mô hình
    statement,     ///< đặc điểm có hoặc không của đơn vị
    measurement,   ///< số đo cho chỉ tiêu mà tệp tiêu chuẩn tự đặt
    sanction,      ///< quyết định xử lý kỷ luật, xử phạt
    act,           ///< danh sách, biên bản, báo cáo về việc đã làm
};
template <>
struct Vocabulary<EvidenceKind> {
    static constexpr Term<EvidenceKind> terms[] = {
        {EvidenceKind::document, "document", {"văn bản", "a document"}},
        {EvidenceKind::registration, "registration", {"bản đăng ký", "a registration"}},
        {EvidenceKind::decision,
         "decision",
         {"quyết định công nhận, danh hiệu, xếp loại", "a decision on recognition, title or rating"}},
        {EvidenceKind::attestation,
         "attestation",
         {"xác nhận của cơ quan có thẩm quyền", "an attestation of the competent authority"}},
        {EvidenceKind::events, "events", {"sổ vụ việc", "the register of events"}},
        {EvidenceKind::figure, "figure", {"số liệu", "a figure"}},
        {EvidenceKind::model, "model", {"danh sách mô hình", "the list of models"}},
        {EvidenceKind::statement, "statement", {"nêu có hoặc không", "a statement of yes or no"}},
        {EvidenceKind::measurement, "measurement", {"số đo trong hồ sơ", "a measurement in the dossier"}},
        {EvidenceKind::sanction, "sanction", {"quyết định xử lý", "a decision on discipline or sanction"}},
        {EvidenceKind::act,
         "act",
         {"danh sách, biên bản, báo cáo đã tổ chức", "a list, minutes or report of what was held"}},
    };
};
static_assert(is_in_order<EvidenceKind>());

/// By whose act an indicator can still become better.
enum class Means : std::uint8_t {
    nobody,     ///< what happened, a figure of the past, a fact of the place
    unit,       ///< the unit's own work: registrations, documents, models, training
    authority,  ///< a decision, rating or attestation of another body
};
template <>
struct Vocabulary<Means> {
    static constexpr Term<Means> terms[] = {
        {Means::nobody, "nobody", {"không khắc phục được trong năm nay", "nothing can mend it this year"}},
        {Means::unit, "unit", {"đơn vị tự thực hiện", "by the unit's own work"}},
        {Means::authority, "authority", {"cần cơ quan có thẩm quyền quyết định", "by decision of another body"}},
    };
};
static_assert(is_in_order<Means>());

/// Whose word a matter is (cơ quan xác nhận).
enum class Attesters : std::uint8_t {
    military_command,           ///< the military command of a level above the commune
    security_bodies,            ///< the police or the People's Committee of a level above the unit
    province_military_command,  ///< the province's military command
    province_defence_bodies,    ///< the province's military command or People's Committee
    province_security_bodies,   ///< the province's police or People's Committee
    peoples_committee,          ///< the People's Committee of a level above the commune
    committee_or_front,         ///< the People's Committee or the Fatherland Front of a level above the commune
};

/// Who in a commune knows the answer to a question.
enum class Answerer : std::uint8_t {
    office,    ///< Văn phòng
    police,    ///< Công an
    military,  ///< Ban chỉ huy quân sự
};
template <>
struct Vocabulary<Answerer> {
    static constexpr Term<Answerer> terms[] = {
        {Answerer::office, "office", {"Văn phòng", "the office"}},
        {Answerer::police, "police", {"Công an", "the police"}},
        {Answerer::military, "military", {"Ban chỉ huy quân sự", "the military command"}},
    };
};
static_assert(is_in_order<Answerer>());

/// Questions that a form asks together, in the order of a form.
enum class QuestionGroup : std::uint8_t {
    unit,           ///< what the unit is
    papers,         ///< resolutions, plans, rules, meetings
    registrations,  ///< who registered, pledged, was briefed
    movement,       ///< models of the all-people movement
    order,          ///< what happened over the year
    forces,         ///< police, ward guard, guards
    recognition,    ///< titles and decisions
    defence,        ///< militia, training, targets
};
template <>
struct Vocabulary<QuestionGroup> {
    static constexpr Term<QuestionGroup> terms[] = {
        {QuestionGroup::unit, "unit", {"Đơn vị", "The unit"}},
        {QuestionGroup::papers, "papers", {"Văn bản, nội quy, cuộc họp", "Papers, rules, meetings"}},
        {QuestionGroup::registrations, "registrations", {"Đăng ký, cam kết, quán triệt", "Registrations and pledges"}},
        {QuestionGroup::movement, "movement", {"Phong trào, mô hình", "Movement and models"}},
        {QuestionGroup::order, "order", {"Tình hình an ninh, trật tự", "Security and order"}},
        {QuestionGroup::forces, "forces", {"Lực lượng", "Forces"}},
        {QuestionGroup::recognition, "recognition", {"Công nhận, danh hiệu", "Recognition and titles"}},
        {QuestionGroup::defence, "defence", {"Quốc phòng, dân quân", "Defence and militia"}},
    };
};
static_assert(is_in_order<QuestionGroup>());

/// What an incident of the right kind must be to be counted.
enum class IncidentTest : std::uint8_t {
    any,
    key_work,
    complex,
    complex_and_prolonged,
    mass,
    unlawful_mass,
    prolonged_mass,
    unlawful_prolonged_mass,
    unlawful_above_level,
    serious_crime,
    very_serious_crime,
    grave_case,
    by_permanent_resident,
    by_resident_serious_crime,
    by_resident_especially_serious_crime,
    by_resident_child_abuse,
    by_resident_serious_accident,
    serious_fire,
    serious_traffic_accident,
    fatal,
    fatal_or_serious,
    said_serious,
    unlawful,
    unlawful_strike,
};

/// How a count is made from a register of incidents. Without a kind no register gives it.
struct RegisterRule {
    IncidentKind kinds[2] = {};
    std::uint8_t kind_count = 0;
    IncidentTest test = IncidentTest::any;
    bool by_person = false;  ///< offenders are counted, not events
};

/// What a movement model must be to be counted.
enum class ModelTest : std::uint8_t {
    none,            ///< no list of models bounds the total
    any,             ///< every model of the theme
    not_said_idle,   ///< unless the dossier says that it does not work
    said_effective,  ///< only where the dossier says that it works effectively
};

/// How far the units inside a commune have come.
enum class UnitState : std::uint8_t { in_scope, registered, recognised };

/// Terms that the steps of a value are called by.
enum class Scale : std::uint8_t {
    none,    ///< a number, a yes or no, a day
    title,   ///< `EmulationTitle`
    rating,  ///< `Rating`
};

/// What to do where {0} are wanting, and in English where one is; in Vietnamese the two are the same.
struct Need {
    Wording several;
    char const* one;
};

/// One row of the table: all that the library knows of an indicator. The functions set one column each and return the
/// row, so that a row of the table reads as a sentence.
struct IndicatorRow {
    Indicator indicator;
    std::string_view key;  ///< stable ASCII spelling in files
    Wording name;

    ValueKind kind = ValueKind::count;
    Interval domain;             ///< all that it can be
    Scale scale = Scale::none;   ///< terms of its steps
    bool grows = false;          ///< until the window ends it can become more
    std::string_view parameter;  ///< key of the parameter that measuring it reads beside the window; empty for most

    Indicator wholes[2];  ///< that it counts some of; none: no others
    Indicator expected;   ///< a whole that it should not exceed, although nothing in its meaning forbids it

    EvidenceKind proof[2] = {};  ///< what can show it, the strongest first
    std::uint8_t proof_count = 0;
    RegisterRule listed;                         ///< counts: the incidents that it counts
    UnitKind unit_kind = UnitKind::commune;      ///< totals: the units that it counts; commune: none
    UnitState unit_state = UnitState::in_scope;  ///< of those units, and of pooled ones
    bool pools_unit_kinds = false;               ///< totals: of hamlets, agencies, enterprises and schools together
    ModelTest models = ModelTest::none;          ///< totals: the movement models that it counts
    ModelTheme theme = ModelTheme::other;        ///< of those models; other: of every theme
    Attesters attesters = Attesters::security_bodies;  ///< matters: whose word it is

    Means means = Means::nobody;  ///< whose it is to change
    Wording need;                 ///< what to do where {0} are wanting; of a document between the days {0} and {1}
    std::string_view need_one;    ///< English, where one is wanting
    bool need_is_step = false;    ///< the need names a step or a paper, not a number

    QuestionGroup group = QuestionGroup::unit;
    Answerer answerer = Answerer::office;
    Wording question;  ///< {0} name, {1} kind of the unit, {2} year
    Wording question_hint;

    constexpr IndicatorRow part_of(Indicator whole) const noexcept {
        auto row = *this;
        row.wholes[row.wholes[0].is_none() ? 0 : 1] = whole;
        return row;
    }
    constexpr IndicatorRow expected_within(Indicator whole) const noexcept {
        auto row = *this;
        row.expected = whole;
        return row;
    }
    constexpr IndicatorRow within(std::int64_t lo, std::int64_t hi) const noexcept {
        auto row = *this;
        row.domain = {lo, hi};
        return row;
    }
    constexpr IndicatorRow yes_or_no() const noexcept {
        auto row = within(0, 1);
        row.kind = ValueKind::flag;
        return row;
    }
    constexpr IndicatorRow on_scale(Scale terms) const noexcept {
        auto row = within(0, terms == Scale::title ? static_cast<std::int64_t>(EmulationTitle::higher)
                                                   : static_cast<std::int64_t>(Rating::excellent));
        row.scale = terms;
        return row;
    }
    constexpr IndicatorRow growing() const noexcept {
        auto row = *this;
        row.grows = true;
        return row;
    }
    constexpr IndicatorRow standing_as_said() const noexcept {
        auto row = *this;
        row.grows = false;
        return row;
    }
    constexpr IndicatorRow read_with(std::string_view parameter_key) const noexcept {
        auto row = *this;
        row.parameter = parameter_key;
        return row;
    }
    constexpr IndicatorRow shown_by(EvidenceKind strongest) const noexcept {
        auto row = *this;
        row.proof[0] = strongest;
        row.proof_count = 1;
        return row;
    }
    constexpr IndicatorRow shown_by(EvidenceKind strongest, EvidenceKind other) const noexcept {
        auto row = shown_by(strongest);
        row.proof[1] = other;
        row.proof_count = 2;
        return row;
    }
    constexpr IndicatorRow counts(IncidentKind kind_of, IncidentTest test = IncidentTest::any) const noexcept {
        auto row = *this;
        row.listed.kinds[0] = kind_of;
        row.listed.kind_count = 1;
        row.listed.test = test;
        return row;
    }
    constexpr IndicatorRow counts(IncidentKind first, IncidentKind second,
                                  IncidentTest test = IncidentTest::any) const noexcept {
        auto row = counts(first, test);
        row.listed.kinds[1] = second;
        row.listed.kind_count = 2;
        return row;
    }
    constexpr IndicatorRow counts_persons(IncidentKind kind_of, IncidentTest test) const noexcept {
        auto row = counts(kind_of, test);
        row.listed.by_person = true;
        return row;
    }
    constexpr IndicatorRow lists_units(UnitKind kind_of, UnitState state) const noexcept {
        auto row = *this;
        row.unit_kind = kind_of;
        row.unit_state = state;
        return row;
    }
    constexpr IndicatorRow pools_units(UnitState state) const noexcept {
        auto row = *this;
        row.pools_unit_kinds = true;
        row.unit_state = state;
        return row;
    }
    constexpr IndicatorRow lists_models(ModelTest test) const noexcept { return lists_models(ModelTheme::other, test); }
    constexpr IndicatorRow lists_models(ModelTheme of_theme, ModelTest test) const noexcept {
        auto row = *this;
        row.models = test;
        row.theme = of_theme;
        return row;
    }
    constexpr IndicatorRow attested_by(Attesters who) const noexcept {
        auto row = *this;
        row.attesters = who;
        return row;
    }
    constexpr IndicatorRow fixed() const noexcept {
        auto row = *this;
        row.means = Means::nobody;
        return row;
    }
    constexpr IndicatorRow by_authority() const noexcept {
        auto row = *this;
        row.means = Means::authority;
        return row;
    }
    constexpr IndicatorRow needs(Wording several, char const* one) const noexcept {
        auto row = *this;
        row.need = several;
        row.need_one = detail::literal(one);
        return row;
    }
    constexpr IndicatorRow needs(Need const& shared) const noexcept { return needs(shared.several, shared.one); }
    constexpr IndicatorRow needs_step(Wording step) const noexcept {
        auto row = *this;
        row.need = step;
        row.need_is_step = true;
        return row;
    }
    constexpr IndicatorRow in_group(QuestionGroup of) const noexcept {
        auto row = *this;
        row.group = of;
        row.answerer = of == QuestionGroup::order     ? Answerer::police
                       : of == QuestionGroup::defence ? Answerer::military
                                                      : Answerer::office;
        return row;
    }
    constexpr IndicatorRow answered_by(Answerer who) const noexcept {
        auto row = *this;
        row.answerer = who;
        return row;
    }
    constexpr IndicatorRow asks(Wording text) const noexcept {
        auto row = *this;
        row.question = text;
        return row;
    }
    constexpr IndicatorRow hint(Wording text) const noexcept {
        auto row = *this;
        row.question_hint = text;
        return row;
    }
};

}  // namespace v1
}  // namespace criterion19
