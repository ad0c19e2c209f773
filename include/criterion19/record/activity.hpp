// What a unit does over the year: registrations, pledges, meetings, models, attestations, recognitions, commendations.
#pragma once

#include <criterion19/base/terms.hpp>
#include <criterion19/record/document.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// A unit's registration for a title (bản đăng ký phấn đấu). The registrations of households and of units inside a
/// commune that are only counted stand in the totals.
struct Registration {
    Title title = Title::safe_unit;
    boost::optional<Date> date;
    boost::optional<std::int64_t> year;    ///< the year that it is for, where it says so
    boost::optional<DocumentId> document;  ///< the registration sheet
    Origin origin;
};

/// A word that none was issued for the year (chưa ban hành, không có). It counts from the last day of the period on in
/// which the paper or decision had to be issued.
struct NotIssued {
    Issued of = Issued::party_resolution;
    boost::optional<std::int64_t> year;  ///< the year that it is about; absent: that of the dossier
    boost::optional<Date> date;          ///< day on which it is said
    Origin origin;
};

/// A day on which citizens were registered for the duty to serve in the militia (ngày tổ chức đăng ký): the act, which
/// a list, minutes or a report shows. A plan for it says only what was meant.
struct MilitiaRegistration {
    boost::optional<Date> date;
    Origin origin;
};

/// A pledge (cam kết, giao ước thi đua) of people or bodies, counted.
struct Pledge {
    std::string by;       ///< who pledged: "hộ gia đình"
    std::string subject;  ///< what was pledged
    Quantity signed_by;
    boost::optional<Date> date;
    Origin origin;
};

/// Sessions held and people present (cuộc họp, hội nghị).
struct Meeting {
    std::string subject;
    boost::optional<Topic> topic;
    boost::optional<Date> date;  ///< of a single session
    Quantity sessions;           ///< buổi
    Quantity people;             ///< lượt người tham dự
    Origin origin;
};

/// A self-management or other model of the all-people movement (mô hình).
struct MovementModel {
    std::string name;
    ModelTheme theme = ModelTheme::other;
    boost::optional<bool> effective;       ///< "hoạt động hiệu quả", where somebody says so
    Quantity count = Quantity(1);          ///< how many of this name; bounded where the number is not given
    boost::optional<std::int64_t> points;  ///< số điểm: places where it is copied, which are no further models
    boost::optional<std::int64_t> teams;   ///< số tổ thực hiện
    Origin origin;
};

/// A judgement that only a named authority can make (xác nhận, kết luận).
struct Attestation {
    Matter matter = Matter::policies_carried_out;
    bool holds = false;
    Issuer by;
    boost::optional<Date> date;
    boost::optional<std::int64_t> year;  ///< the year that it is about; absent: that of the dossier
    boost::optional<DocumentId> document;
    Origin origin;
};

/// A decision on a title (quyết định công nhận), for the year that it is about.
struct Recognition {
    Title title = Title::safe_unit;
    std::int64_t year = 0;
    bool recognised = true;  ///< false: the competent body decided not to
    boost::optional<Date> date;
    Issuer by;
    boost::optional<DocumentId> document;
    Origin origin;
};

/// A commendation (giấy khen, bằng khen), proposed or awarded.
struct Commendation {
    std::string what;
    std::string to;
    Issuer by;
    bool awarded = false;
    boost::optional<Date> date;
    Origin origin;
};

/// A mass organisation or steering committee that takes part (đoàn thể, ban chỉ đạo), and what it does.
struct Participant {
    Issuer body;
    std::string activity;
    Origin origin;
};

}  // namespace v1
}  // namespace criterion19
