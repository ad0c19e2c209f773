// Dated events, the yearly figures that stand beside them, and for what a register is complete.
#pragma once

#include <criterion19/base/terms.hpp>
#include <criterion19/record/document.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// One event (vụ việc). What is not stated is unknown: it neither proves nor excuses.
struct Incident {
    IncidentId id;
    IncidentKind kind = IncidentKind::crime;
    boost::optional<Date> date;
    std::string description;

    // A crime: its class, from whichever is stated (Bộ luật Hình sự 2015, Điều 9: the top of the penalty frame).
    boost::optional<Severity> severity;
    boost::optional<std::int64_t> max_penalty_months;  ///< top of the frame; 0 for fine or non-custodial penalties
    boost::optional<bool> life_or_death;               ///< tù chung thân hoặc tử hình
    boost::optional<std::int64_t> penal_code_article;  ///< điều of the code in force at the date
    boost::optional<bool> child_abuse;                 ///< xâm hại trẻ em

    boost::optional<bool> force_majeure;       ///< bất khả kháng
    boost::optional<bool> detected_in_time;    ///< kịp thời phát hiện
    boost::optional<bool> mitigated;           ///< dùng đồng bộ các biện pháp giảm thiểu hậu quả
    boost::optional<bool> reported_at_once;    ///< báo cáo ngay cấp có thẩm quyền
    boost::optional<bool> caused_by_resident;  ///< do công dân cư trú trên địa bàn gây ra
    boost::optional<bool> permanent_resident;  ///< ... có đăng ký thường trú; true says that it is a resident too
    boost::optional<std::int64_t> offenders;  ///< số người phạm tội cư trú trên địa bàn, where more than one

    // A complaint, dispute, strike or other act.
    boost::optional<std::int64_t> participants;
    boost::optional<bool> same_matter;  ///< về cùng một nội dung
    boost::optional<bool> unlawful;
    boost::optional<bool> complex_matter;  ///< phức tạp
    boost::optional<bool> prolonged;       ///< kéo dài
    boost::optional<Date> final_decision;  ///< of the decision in force that settled the matter
    boost::optional<bool> above_level;     ///< vượt cấp
    boost::optional<bool> go_slow;         ///< là lãn công, không phải đình công

    // Consequences of an accident, fire or other event.
    boost::optional<std::int64_t> deaths;
    boost::optional<std::int64_t> injured;
    boost::optional<std::int64_t> injury_percent;  ///< summed over the injured
    boost::optional<std::int64_t> damage_million_dong;
    boost::optional<std::int64_t> forest_square_metres;
    boost::optional<bool> serious;  ///< said to be serious by the competent body, where the facts are not given

    Origin origin;
};

/// A figure of one year (số vụ), of the unit's own window of that year.
struct Figure {
    CountKind of = CountKind::crimes;
    std::int64_t year = 0;
    Quantity count;
};

/// Says that the register of incidents lists everything of a kind over a period.
struct RegisterScope {
    IncidentKind kind = IncidentKind::crime;
    boost::optional<Date> from;  ///< first day; absent: the beginning of the window
    boost::optional<Date> to;    ///< last day; absent: the end of the window
    Origin origin;
};

}  // namespace v1
}  // namespace criterion19
