#include "generate_facts.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/law/indicator_table.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::generate {
namespace {

class DossierMaker {
public:
    DossierMaker(Random& random, std::uint64_t commune, int year)
        : random_(random), year_(year), character_(character_of(random)), builder_(year) {
        auto& place = builder_.content().place;
        place.province = province_of(random);
        place.name = commune_name(random, commune);
        place.code = detail::padded(static_cast<int>(10'000 + commune % 90'000), 5);
    }

    Dossier make() {
        papers();
        guidance();
        totals();
        happen();
        units();
        attestations();
        figures();
        events();
        activities();
        return builder_.build().value();
    }

private:
    bool met() { return !random_.chance(character_.missed); }
    bool known() { return !random_.chance(character_.missing); }
    Date date_in_time(bool in_time) {
        auto const first = day(year_, 1, 1).number;
        auto const offset = in_time ? random_.between(3, 85) : random_.between(95, 180);
        return to_date(Day{first + static_cast<std::int32_t>(offset)});
    }
    std::string const& name() { return builder_.content().place.name; }
    std::string year_text() const { return std::to_string(year_); }
    static Issuer issuer(IssuerKind kind, Level level, std::string name) { return {kind, level, std::move(name)}; }
    static Origin quoted(std::string text) {
        Origin origin;
        origin.quote = std::move(text);
        return origin;
    }

    void document(std::string id, DocumentType type, std::string number, Issuer by, Date const& date, Topic topic,
                  std::string subject) {
        auto& document = *builder_.add_document(std::move(id), type, std::move(number));
        document.issuer = std::move(by);
        document.date = date;
        document.topic = topic;
        document.year = year_;
        document.origin = quoted(subject + " ngày " + print_date(date));
        document.subject = std::move(subject);
    }

    void papers() {
        auto const party = issuer(IssuerKind::party_committee, Level::commune, "Đảng ủy " + name());
        auto const committee = issuer(IssuerKind::peoples_committee, Level::commune, "UBND " + name());
        if (known())
            document("nq", DocumentType::resolution, std::to_string(random_.between(5, 90)) + "-NQ/ĐU", party,
                     date_in_time(met()), Topic::security_order,
                     "Nghị quyết về nhiệm vụ bảo đảm an ninh, trật tự năm " + year_text());
        if (known())
            document("kh", DocumentType::plan, std::to_string(random_.between(5, 90)) + "/KH-UBND", committee,
                     date_in_time(met()), Topic::security_order,
                     "Kế hoạch thực hiện nhiệm vụ bảo đảm an ninh, trật tự năm " + year_text());
        if (!known()) return;
        Registration registration;
        registration.date = date_in_time(met());
        registration.year = year_;
        builder_.content().registrations.push_back(std::move(registration));
    }

    void guidance() {
        auto const committee = issuer(IssuerKind::peoples_committee, Level::commune, "UBND " + name());
        auto const count = random_.between(10, 40);
        for (std::int64_t i = 0; i < count; ++i) {
            bool const report = random_.below(2) == 0;
            document("vb" + std::to_string(i + 1), report ? DocumentType::report : DocumentType::notice,
                     std::to_string(100 + i) + (report ? "/BC-UBND" : "/TB-UBND"), committee,
                     to_date(Day{day(year_, 1, 5).number + static_cast<std::int32_t>(random_.below(350))}),
                     Topic::other,
                     "Kết quả thực hiện công tác quốc phòng, an ninh tháng " + std::to_string(i % 12 + 1));
        }
    }

    void totals() {
        hamlets_ = random_.between(6, 16);
        std::int64_t households = 0;
        for (std::int64_t i = 0; i < hamlets_; ++i) households += households_.emplace_back(random_.between(80, 350));
        unregistered_ = met() ? 0 : 7;
        builder_.total(Total::households, households);
        if (known()) builder_.total(Total::households_registered, households - unregistered_);
        if (known()) builder_.total(Total::households_pledged, households - random_.below(50));
        struct Kind {
            Total all, registered, recognised;
            std::int64_t count;
        };
        Kind const kinds[] = {
            {Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised, hamlets_},
            {Total::agencies, Total::agencies_registered, Total::agencies_recognised, random_.between(2, 6)},
            {Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised, random_.between(0, 5)},
            {Total::schools, Total::schools_registered, Total::schools_recognised, random_.between(1, 4)}};
        std::int64_t pooled = 0;
        std::int64_t registered = 0;
        std::int64_t recognised = 0;
        for (auto const& kind : kinds) {
            auto const signed_up = met() ? kind.count : std::max<std::int64_t>(kind.count - 1, 0);
            auto const needed = (kind.count * 7 + 9) / 10;
            auto const titled = std::min(met() ? random_.between(needed, kind.count) : needed / 2, signed_up);
            builder_.total(kind.all, kind.count);
            if (known()) builder_.total(kind.registered, signed_up);
            if (known()) builder_.total(kind.recognised, titled);
            pooled += kind.count;
            registered += signed_up;
            recognised += titled;
            if (kind.all != Total::hamlets) continue;
            registered_hamlets_ = signed_up;
            recognised_hamlets_ = titled;
        }
        if (random_.below(2) == 0) {
            builder_.total(Total::units, pooled);
            builder_.total(Total::units_registered, registered);
            builder_.total(Total::units_recognised, recognised);
        }
        if (known()) builder_.total(Total::effective_models, met() ? random_.between(1, 6) : 0);
        auto const staff = random_.between(20, 45);
        builder_.total(Total::staff, staff);
        builder_.total(Total::staff_briefed, met() ? staff : staff - 3);
        builder_.total(Total::staff_signed, met() ? staff : staff - 2);
    }

    void units() {
        auto& content = builder_.content();
        for (std::int64_t i = 0; i < hamlets_; ++i) {
            Unit unit;
            unit.id = UnitId("thon" + std::to_string(i + 1));
            unit.kind = UnitKind::hamlet;
            unit.name = "Thôn " + std::to_string(i + 1);
            auto const households = households_[static_cast<std::size_t>(i)];
            unit.totals.set(Total::households, households);
            unit.totals.set(Total::households_registered, households - (i + 1 == hamlets_ ? unregistered_ : 0));
            Document resolution;
            resolution.id = DocumentId("nq-thon" + std::to_string(i + 1));
            resolution.type = DocumentType::resolution;
            resolution.number = std::to_string(i + 1) + "-NQ/CB";
            resolution.issuer = issuer(IssuerKind::party_cell, Level::hamlet, "Chi bộ " + unit.name);
            resolution.date = date_in_time(true);
            resolution.topic = Topic::security_order;
            resolution.year = year_;
            resolution.subject = "Nghị quyết về bảo đảm an ninh, trật tự năm " + year_text();
            unit.documents.push_back(std::move(resolution));
            if (i < registered_hamlets_) {
                Registration registration;
                registration.date = date_in_time(true);
                registration.year = year_;
                unit.registrations.push_back(std::move(registration));
            }
            Recognition recognition;
            recognition.year = year_;
            recognition.recognised = i < recognised_hamlets_;
            recognition.date = Date(static_cast<unsigned short>(year_), 11, 10);
            recognition.by = issuer(IssuerKind::peoples_committee, Level::commune, "UBND " + name());
            recognition.origin =
                quoted(unit.name + (recognition.recognised ? " được công nhận đạt" : " chưa được công nhận đạt") +
                       " tiêu chuẩn An toàn về an ninh, trật tự năm " + year_text());
            unit.recognitions.push_back(std::move(recognition));
            for (auto const kind : {CountKind::crimes, CountKind::social_evils, CountKind::other_violations})
                for (int back = 0; back < 2; ++back) {
                    auto& left = left_[back][static_cast<std::size_t>(kind)];
                    auto const here = std::min(random_.below(2), left);
                    left -= here;
                    unit.figures.push_back({kind, year_ - back, Quantity(here)});
                }
            content.units.push_back(std::move(unit));
        }
    }

    void attestations() {
        struct By {
            Matter matter;
            IssuerKind by;
        };
        constexpr By all[] = {{Matter::policies_carried_out, IssuerKind::peoples_committee},
                              {Matter::persons_managed, IssuerKind::police},
                              {Matter::police_effective, IssuerKind::police},
                              {Matter::militia_strong, IssuerKind::military_command},
                              {Matter::military_command_raised, IssuerKind::military_command},
                              {Matter::order_maintained, IssuerKind::police}};
        for (auto const& entry : all)
            if (known()) builder_.attest(entry.matter, met(), entry.by);
    }

    /// What happened in the year and the year before; a part no more often than its whole.
    void happen() {
        for (auto const& term : Vocabulary<CountKind>::terms) {
            auto const kind = static_cast<std::size_t>(term.value);
            before_[kind] = is_trend(term.value) ? random_.below(9) + 1 : 0;
            bool const as_wanted = met();
            now_[kind] = is_trend(term.value) ? (as_wanted ? random_.between(0, before_[kind]) : before_[kind] + 2)
                                              : (as_wanted ? 0 : random_.between(1, 2));
        }
        fire_ = !met();
        auto& fires = now_[static_cast<std::size_t>(CountKind::fires_explosions)];
        if (fire_) fires = std::max<std::int64_t>(fires, 1);
        for (auto* const year : {&now_, &before_}) {
            auto& all = (*year)[static_cast<std::size_t>(CountKind::accidents)];
            all = std::max(all, (*year)[static_cast<std::size_t>(CountKind::traffic_accidents)]);
            for (bool changed = true; changed;) {
                changed = false;
                for (auto const& term : Vocabulary<CountKind>::terms) {
                    auto& part = (*year)[static_cast<std::size_t>(term.value)];
                    for (auto const whole : row_of(Indicator(term.value)).wholes) {
                        if (whole.is_none() || !whole.is_count()) continue;
                        auto const most = (*year)[static_cast<std::size_t>(whole.count())];
                        if (part <= most) continue;
                        part = most;
                        changed = true;
                    }
                }
            }
        }
        left_[0] = now_;
        left_[1] = before_;
    }

    static bool is_trend(CountKind kind) {
        return kind == CountKind::crimes || kind == CountKind::social_evils || kind == CountKind::other_violations ||
               kind == CountKind::traffic_accidents || kind == CountKind::accidents ||
               kind == CountKind::fires_explosions;
    }

    void figures() {
        for (auto const& term : Vocabulary<CountKind>::terms) {
            auto const kind = static_cast<std::size_t>(term.value);
            if (is_trend(term.value) && known()) builder_.figure(term.value, year_ - 1, before_[kind]);
            if (known()) builder_.figure(term.value, year_, now_[kind]);
        }
    }

    void events() {
        if (!fire_) return;
        auto& content = builder_.content();
        Incident incident;
        incident.id = IncidentId("vu1");
        incident.kind = IncidentKind::fire_explosion;
        incident.date = to_date(Day{day(year_, 2, 1).number + static_cast<std::int32_t>(random_.below(250))});
        incident.description = "Cháy nhà kho, thiệt hại tài sản";
        incident.deaths = 0;
        incident.damage_million_dong = random_.between(20, 90);
        incident.force_majeure = random_.below(2) == 0;
        content.incidents.push_back(std::move(incident));
    }

    void activities() {
        auto& content = builder_.content();
        auto const meetings = random_.between(10, 30);
        for (std::int64_t i = 0; i < meetings; ++i) {
            Meeting meeting;
            meeting.subject = "Tuyên truyền phong trào toàn dân bảo vệ an ninh Tổ quốc";
            meeting.topic = Topic::security_order;
            meeting.date = to_date(Day{day(year_, 1, 10).number + static_cast<std::int32_t>(random_.below(340))});
            meeting.sessions = Quantity(1);
            meeting.people = Quantity(random_.between(40, 300));
            meeting.origin = quoted("Tổ chức tuyên truyền với hơn " +
                                    std::to_string(meeting.people.interval.lo / 10 * 10) + " lượt người tham dự");
            content.meetings.push_back(std::move(meeting));
        }
        ForceRecord police;
        police.force = Force::commune_police;
        police.title = met() ? EmulationTitle::advanced : EmulationTitle::none;
        police.rating = Rating::well;
        content.forces.push_back(std::move(police));
        ForceRecord security;
        security.force = Force::security_force;
        security.rating = met() ? Rating::completed : Rating::not_completed;
        content.forces.push_back(std::move(security));
    }

    Random& random_;
    int year_;
    Character character_;
    DossierBuilder builder_;
    /// What happened, by kind.
    using Happened = std::array<std::int64_t, std::size(Vocabulary<CountKind>::terms)>;
    Happened now_{};
    Happened before_{};
    Happened left_[2] = {};  ///< of it, what no hamlet has yet
    bool fire_ = false;      ///< a fire is told of
    std::int64_t hamlets_ = 0;
    std::vector<std::int64_t> households_;  ///< of each hamlet
    std::int64_t unregistered_ = 0;         ///< households, of the last hamlet
    std::int64_t registered_hamlets_ = 0;
    std::int64_t recognised_hamlets_ = 0;
};

}  // namespace

Dossier dossier(Random& random, std::uint64_t commune, int year) {
    return DossierMaker(random, commune, year).make();
}

}  // namespace criterion19::generate
