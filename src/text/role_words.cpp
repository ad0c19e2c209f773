// The phrases that say who, when and what kind of statement it is, and the nouns that numbers and titles go with.
#include "text/phrases.hpp"

#include <criterion19/law/indicator_table.hpp>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

template <class E>
std::uint16_t of(E value) {
    return static_cast<std::uint16_t>(value);
}

}  // namespace

std::vector<RoleRow> const& role_rows() {
    using R = Role;
    // clang-format off: phrases stay whole
    static std::vector<RoleRow> const rows = {
        // Known, and saying nothing: names of work, not events
        {R::none, 0,
         "phòng chống tội phạm|phòng chống các loại tội phạm|đấu tranh phòng chống tội phạm|"
         "phòng chống tệ nạn xã hội|phòng chống tệ nạn|phòng chống tội phạm tệ nạn xã hội|"
         "phòng chống tội phạm và tệ nạn xã hội|tố giác tội phạm|tấn công trấn áp tội phạm|"
         "trấn áp tội phạm|phòng ngừa tội phạm|đấu tranh tội phạm|phòng cháy chữa cháy|phòng cháy|"
         "chữa cháy|phòng cháy và chữa cháy|phòng chống cháy nổ|phòng chống ma túy|"
         "phòng chống xâm hại trẻ em|tham gia tố giác|tin báo tố giác tội phạm|"
         "tố giác tin báo về tội phạm|công tác phòng chống tội phạm|an toàn giao thông|"
         "trật tự an toàn giao thông|phòng ngừa tai nạn giao thông|phòng chống cháy|pccc|"
         "phòng chống tội phạm vi phạm pháp luật|phòng ngừa tội phạm vi phạm pháp luật|"
         "phòng chống tội phạm tnxh|phòng chống tai nạn giao thông|phòng ngừa cháy nổ|phòng cháy nổ|"
         "xã hội|thị xã hội|phòng ngừa đấu tranh với các loại tội phạm|"
         "phòng ngừa đấu tranh chống tội phạm|tố giác tội phạm của người dân"},

        // What numbers count
        {R::unit, of(Counted::cases), "vụ|vụ việc|vụ án|sự việc|trường hợp"},
        {R::unit, of(Counted::spots), "tụ điểm|điểm|ổ nhóm"},
        {R::unit, of(Counted::persons),
         "người|đối tượng|bị can|công dân|thanh niên|đồng chí|đ c|cán bộ|chiến sĩ|"
         "chiến sỹ|công an viên|quân nhân|cán bộ chiến sĩ|cán bộ chiến sỹ|tân binh|chiến sĩ mới|"
         "dân quân|lượt đồng chí"},
        {R::unit, of(Counted::hamlets),
         "thôn|xóm|ấp|bản|làng|buôn|khóm|khu phố|khối phố|khối|tổ dân phố|khu dân cư|thôn bản|kdc|"
         "tiểu khu|phum sóc|thôn làng|thôn buôn|buôn làng|thôn xóm|xóm bản|làng bản|bản làng|"
         "thôn tổ dân phố|phum|sóc|khu"},
        {R::unit, of(Counted::households), "hộ gia đình|hộ dân|hộ|gia đình|nóc nhà"},
        {R::unit, of(Counted::schools), "trường học|nhà trường|cơ sở giáo dục|trường|điểm trường"},
        {R::unit, of(Counted::agencies), "cơ quan|cơ quan đơn vị|cơ quan đoàn thể"},
        {R::unit, of(Counted::enterprises), "doanh nghiệp|công ty|hợp tác xã"},
        {R::unit, of(Counted::communes), "xã|phường|thị trấn|xã phường|xã phường thị trấn"},
        {R::unit, of(Counted::cells), "chi bộ"},
        {R::unit, of(Counted::boards), "ban điều hành|ban quản lý|ban nhân dân|ban cán sự"},
        {R::unit, of(Counted::people), "khẩu|nhân khẩu|dân"},
        {R::unit, of(Counted::sessions), "buổi|cuộc|hội nghị|đợt|lớp"},
        {R::unit, of(Counted::attendances), "lượt người|lượt"},
        {R::unit, of(Counted::days), "ngày"},
        {R::unit, of(Counted::models), "mô hình"},
        {R::unit, of(Counted::groups), "tổ|tổ nhân dân tự quản|tổ tự quản|đội|nhóm|câu lạc bộ"},
        {R::unit, of(Counted::platoons), "trung đội"},
        {R::unit, of(Counted::squads), "tiểu đội"},
        {R::unit, of(Counted::times), "lần"},
        {R::unit, of(Counted::cameras), "mắt camera|camera|mắt"},

        // Titles
        {R::title, of(NamedTitle::safe_unit),
         "an toàn về an ninh trật tự|an toàn về an ninh và trật tự|an toàn về antt|"
         "an toàn an ninh trật tự|an toàn antt|an toàn về anтt"},
        {R::title, of(NamedTitle::new_rural), "nông thôn mới|ntm"},
        {R::title, of(NamedTitle::new_rural_advanced), "nông thôn mới nâng cao|ntm nâng cao"},
        {R::title, of(NamedTitle::new_rural_model), "nông thôn mới kiểu mẫu|ntm kiểu mẫu"},
        {R::other_title, 0,
         "thôn văn hóa|làng văn hóa|xóm văn hóa|ấp văn hóa|bản văn hóa|khu dân cư văn hóa|"
         "gia đình văn hóa|khu phố văn hóa|buôn văn hóa|khóm văn hóa|tổ dân phố văn hóa|"
         "đơn vị văn hóa|cơ quan văn hóa|văn hóa|kiểu mẫu|thôn kiểu mẫu|khu dân cư tiên tiến|khu dân cư kiểu mẫu|"
         "nông thôn mới kiểu mẫu thôn|không có ma túy|không ma túy|sạch về ma túy|khu dân cư tự quản|"
         "sáng xanh sạch đẹp|sáng xanh sạch|chuẩn tiếp cận pháp luật|hộ nghèo|trong sạch vững mạnh|"
         "hoàn thành tốt nhiệm vụ|quốc gia về y tế|phổ cập giáo dục|bảo hiểm y tế|"
         "trường chuẩn quốc gia|chuẩn quốc gia|gia đình hiếu học|dòng họ hiếu học|cộng đồng học tập|"
         "khu dân cư nông thôn mới kiểu mẫu"},

        // Who
        {R::organ, of(Organ::police),
         "công an xã|công an phường|công an thị trấn|lực lượng công an xã|cax|công an chính quy"},
        {R::organ, of(Organ::party), "đảng ủy xã|đảng bộ xã|bch đảng bộ xã|đảng ủy phường|đảng ủy"},
        {R::organ, of(Organ::committee),
         "ubnd xã|ủy ban nhân dân xã|chủ tịch ubnd xã|chủ tịch ủy ban nhân dân xã|ubnd phường|"
         "ubnd thị trấn|ban chỉ đạo xã|ban chỉ đạo 138 xã"},
        {R::organ, of(Organ::command),
         "ban chỉ huy quân sự xã|ban chqs xã|ban chqs|ban chỉ huy quân sự|bch quân sự xã|bchqs xã|"
         "ban chỉ huy quân sự cấp xã"},
        {R::organ_above, 0,
         "công an tỉnh|công an huyện|công an thành phố|công an thị xã|công an quận|cah|catp|"
         "giám đốc công an tỉnh|ubnd huyện|ubnd tỉnh|ubnd thị xã|ubnd thành phố|ubnd quận|"
         "ủy ban nhân dân huyện|ủy ban nhân dân tỉnh|ủy ban nhân dân thị xã|ủy ban nhân dân thành phố|"
         "chủ tịch ubnd huyện|chủ tịch ubnd tỉnh|chủ tịch ubnd thị xã|chủ tịch ủy ban nhân dân huyện|"
         "chủ tịch ubnd thành phố|chủ tịch ủy ban nhân dân tỉnh|huyện ủy|tỉnh ủy|thị ủy|thành ủy|"
         "quận ủy|ban chqs huyện|bộ chqs tỉnh|ban chỉ huy quân sự huyện|bộ chỉ huy quân sự tỉnh|"
         "ban chqs thị xã|ban chqs thành phố|hđnd huyện|hđnd tỉnh|bộ công an|bộ quốc phòng|"
         "hội đồng nghĩa vụ quân sự huyện|ban chỉ đạo huyện|ban chỉ đạo tỉnh|công an các huyện|"
         "công an các xã"},
        {R::commune, 0,
         "toàn xã|trên địa bàn xã|địa bàn xã|trong xã|xã ta|xã nhà|của xã|toàn phường|"
         "trên địa bàn phường|toàn thị trấn|trên địa bàn thị trấn|trên địa bàn|tại địa phương|"
         "tại địa bàn|xã tôi|cả xã|nội bộ xã|tại xã|ở xã"},
        {R::above, 0,
         "toàn huyện|toàn tỉnh|toàn thị xã|toàn thành phố|toàn quận|cả huyện|cả tỉnh|cả nước|"
         "toàn quốc|trong huyện|trong tỉnh|trên địa bàn huyện|trên địa bàn tỉnh|trên địa bàn thị xã|"
         "trên địa bàn thành phố|trên địa bàn quận|địa bàn huyện|địa bàn tỉnh|địa bàn thị xã|"
         "địa bàn thành phố|địa bàn quận|các xã|các huyện|các phường|các tỉnh|số xã|tại huyện khác|"
         "ở huyện khác|tại xã khác|ở xã khác|tại tỉnh khác|ở tỉnh khác|ở địa phương khác|"
         "tại địa phương khác|địa bàn khác|toàn cụm|cụm xã|toàn cụm thi đua|bình quân của huyện|"
         "bình quân toàn huyện|xã bạn|tỉnh bạn|huyện bạn|thống kê của huyện|thống kê của tỉnh|số liệu của huyện|"
         "số liệu của tỉnh|"
         "tình hình chung của tỉnh|tình hình chung của huyện|chung của tỉnh|chung của huyện|của toàn tỉnh|"
         "của toàn huyện|của cả huyện|của cả tỉnh|tình hình của huyện|tình hình của tỉnh|trong toàn huyện|"
         "trong toàn tỉnh|mặt bằng chung|địa phương bạn|đơn vị bạn|xã lân cận|các xã lân cận|xã giáp "
         "ranh|phường bạn"},
        {R::above_word, 0, "huyện|tỉnh|thị xã|thành phố|quận|cụm thi đua|khối thi đua|cụm an ninh|cụm liên xã"},
        {R::hamlet_word, 0,
         "tại thôn|tại xóm|tại ấp|tại bản|tại làng|tại buôn|tại khu phố|tại tổ dân phố|tại khóm|"
         "ở thôn|ở xóm|ở ấp|ở bản|tại khu dân cư|tại tổ|tại trường|ở làng|ở buôn"},

        // Defence
        {R::force, of(MilitiaKind::first_year),
         "dân quân năm thứ nhất|năm thứ nhất|dân quân mới|dqtv năm thứ nhất|dân quân năm nhất"},
        {R::force, of(MilitiaKind::mobile), "dân quân cơ động|cơ động|dân quân tự vệ cơ động|dqcđ"},
        {R::force, of(MilitiaKind::on_spot), "dân quân tại chỗ|tại chỗ|dân quân tự vệ tại chỗ|dqtc"},
        {R::force, of(MilitiaKind::standing), "dân quân thường trực|dân quân tự vệ thường trực|dqtt"},
        {R::force, of(MilitiaKind::sea), "dân quân biển|dân quân tự vệ biển"},
        {R::force, of(MilitiaKind::any),
         "dân quân tự vệ|dqtv|lực lượng dân quân|dân quân nòng cốt|dân quân binh chủng"},
        {R::post, of(Post::commander), "chỉ huy trưởng"},
        {R::post, of(Post::political_officer), "chính trị viên"},
        {R::post, of(Post::deputy_political_officer), "chính trị viên phó|phó chính trị viên"},
        {R::post, of(Post::deputy_commander),
         "phó chỉ huy trưởng|chỉ huy phó|phó chỉ huy|phó chỉ huy trưởng ban chqs xã|"
         "phó chỉ huy trưởng ban chỉ huy quân sự"},
        {R::post, of(Post::committee_member),
         "ủy viên ubnd xã|ủy viên ủy ban nhân dân xã|ủy viên ubnd|ủy viên ủy ban nhân dân|"
         "thành viên ubnd xã|thành viên ubnd|thành viên ủy ban nhân dân xã"},
        {R::post, of(Post::reserve_officer), "sĩ quan dự bị|sỹ quan dự bị"},
        {R::post, of(Post::party_secretary),
         "bí thư đảng ủy xã|bí thư đảng ủy|bí thư đảng bộ xã|bí thư cấp ủy|bí thư đảng bộ|"
         "bí thư chi bộ quân sự kiêm"},
        {R::post, of(Post::youth_secretary),
         "bí thư đoàn thanh niên|bí thư đoàn xã|bí thư đoàn tncs hồ chí minh|"
         "bí thư đoàn thanh niên cộng sản|bí thư đoàn|bí thư xã đoàn"},
        {R::post, of(Post::own_office),
         "phòng làm việc riêng|nơi làm việc riêng|trụ sở làm việc riêng|trụ sở riêng|"
         "nhà làm việc riêng|trụ sở độc lập|phòng riêng|trụ sở hoặc nơi làm việc riêng|"
         "phòng trực riêng|văn phòng riêng"},
        {R::post, of(Post::own_seal), "con dấu riêng|dấu riêng|con dấu"},
        {R::defence, of(DefenceWord::enlists),
         "giao quân|tuyển quân|nhập ngũ|gọi công dân nhập ngũ|tuyển chọn gọi công dân nhập ngũ|"
         "lên đường nhập ngũ|giao nhận quân|tòng quân"},
        {R::defence, of(DefenceWord::reserve),
         "dự bị động viên|quân nhân dự bị|dbđv|lực lượng dự bị động viên|dự bị hạng một|"
         "động viên quân nhân dự bị"},
        {R::defence, of(DefenceWord::exercise),
         "diễn tập chiến đấu xã|diễn tập chiến đấu phòng thủ|diễn tập phòng thủ|diễn tập chiến đấu|"
         "diễn tập khu vực phòng thủ|diễn tập chiến đấu trong khu vực phòng thủ|diễn tập xã|"
         "diễn tập chiến đấu cấp xã"},
        {R::trains, 0, "huấn luyện|tập huấn quân sự"},
        {R::trait, of(Flag::border), "xã biên giới"},
        {R::trait, of(Flag::coastal_or_island), "xã ven biển|xã đảo|xã bãi ngang ven biển|xã bãi ngang|xã hải đảo"},
        {R::trait, of(Flag::type_1),
         "đơn vị hành chính loại i|đơn vị hành chính loại một|xã loại i|xã loại một|"
         "đơn vị hành chính cấp xã loại i"},
        {R::trait, of(Flag::key_defence),
         "xã trọng điểm về quốc phòng|trọng điểm về quốc phòng|xã trọng điểm quốc phòng|"
         "trọng điểm quốc phòng"},

        // Verbs
        {R::zero, 0,
         "không có|không để xảy ra|không xảy ra|không phát sinh|không để phát sinh|không phát hiện|"
         "không ghi nhận|chưa xảy ra|chưa để xảy ra|chưa phát hiện|chưa phát sinh|chưa ghi nhận|"
         "không hình thành|không để hình thành|không xuất hiện|không để xuất hiện|không tồn tại|"
         "không phát sinh thêm|không để|không có vụ|không có vụ nào|không vụ nào|không một vụ|"
         "không xảy ra vụ|không xảy ra vụ việc|không có vụ việc|không để xảy ra vụ|"
         "không để xảy ra các vụ|không xảy ra các vụ|không có các vụ|không phát hiện vụ|"
         "không có trường hợp|không có trường hợp nào|không có hoạt động|không có các hoạt động|"
         "không xảy ra các hoạt động|không có biểu hiện|không phát hiện hoạt động|"
         "không để xảy ra hoạt động|không có tình trạng|không để xảy ra tình trạng|không diễn ra|"
         "không để diễn ra|không xảy ra tình trạng|không có dấu hiệu|không phát sinh mới|"
         "chưa để phát sinh|chưa có vụ|chưa có vụ việc|chưa có vụ nào|không xảy ra trường hợp|"
         "không xảy ra trường hợp nào|không phát sinh vụ|không ghi nhận vụ|không ghi nhận trường hợp|"
         "không phát hiện trường hợp|không để xảy ra vụ việc|không để xảy ra bất kỳ vụ|"
         "không còn xảy ra|không hề xảy ra|không bị|chưa bị|không còn|không còn vụ|không hề có|không nảy sinh|"
         "không để nảy sinh|chưa nảy sinh|không để tồn tại|không để phát sinh mới|chưa phát hiện trường hợp|"
         "chưa phát hiện trường hợp nào|chưa phát hiện vụ|chưa phát hiện vụ nào|chưa ghi nhận vụ|"
         "chưa ghi nhận trường hợp|chưa ghi nhận trường hợp nào|chưa có trường hợp|chưa có trường hợp nào|"
         "chưa từng xảy ra|không phát hiện tình trạng|"
         "không có bất kỳ vụ|không có bất cứ vụ|không để xảy ra bất cứ vụ|không để xảy ra vụ nào|"
         "không xảy ra bất kỳ vụ|không phát hiện trường hợp nào|không ghi nhận trường hợp nào|"
         "không có tổ chức cá nhân nào|không có ai|không vụ"},
        {R::denial, 0,
         "chưa|không|chưa được|không được|chưa có|khuyết|còn khuyết|chẳng|chưa phải|không phải|"
         "bị loại|bị loại khỏi|bị loại khỏi danh sách|bị rút|bị thu hồi|bị tước|bị đưa ra khỏi danh sách|bị từ chối|"
         "mất danh hiệu|không còn đạt"},
        {R::untrue, 0,
         "sai sự thật|không đúng sự thật|không có thật|không phải sự thật|báo tin giả|tin báo giả|"
         "không đủ yếu tố cấu thành|không cấu thành tội phạm|không có dấu hiệu tội phạm|không có sự việc|"
         "không có căn cứ|không đúng thực tế|báo cháy giả|báo giả|tin giả|báo tin sai|không có sự việc phạm tội"},
        {R::happens, 0,
         "xảy ra|phát sinh|phát hiện|ghi nhận|để xảy ra|xẩy ra|đã xảy ra|tiếp nhận|phát hiện xử lý|"
         "phát hiện bắt giữ|triệt xóa|triệt phá|lập biên bản|xuất hiện|diễn ra"},
        {R::handled, 0,
         "dập tắt|chuyển|chuyển giao|bàn giao|chuyển hồ sơ|tham gia chữa|làm rõ|phá|phá được|"
         "điều tra làm rõ|khám phá|điều tra khám phá|khởi tố|phá án|bắt giữ|bắt xử lý|bắt|"
         "đã giải quyết|giải quyết|xử lý hình sự|truy tố|xét xử|hòa giải|hòa giải thành|thụ lý|"
         "vận động|thu hồi|điều tra|kết thúc điều tra|đã xử lý|xác minh|triệu tập|tạm giữ|"
         "khởi tố bị can|chuyển cơ quan điều tra"},
        {R::rises, 0, "tăng|tăng lên|tăng thêm|nhiều hơn"},
        {R::falls, 0, "giảm|giảm xuống|kéo giảm|đã giảm|giảm được|giảm đi|ít hơn|kéo giảm được"},
        {R::same, 0,
         "không tăng không giảm|không tăng giảm|không giảm không tăng|bằng|bằng so với|tương đương|"
         "giữ nguyên|không thay đổi|không tăng|không giảm|như năm trước|ngang bằng|bằng với"},
        {R::than, 0, "so với|so|so sánh với|sơ với|đối với cùng kỳ"},
        {R::year_before, 0, "năm trước|năm ngoái|năm liền kề|năm trước liền kề|năm liền trước|năm trước đó"},
        {R::same_period, 0, "cùng kỳ|cùng thời điểm|cùng kỳ năm trước|cùng kỳ năm ngoái"},
        {R::registers, 0,
         "đăng ký|đăng kí|lập bản đăng ký|bản đăng ký|đăng ký phấn đấu|đăng ký thi đua|"
         "đăng ký xây dựng|đã đăng ký|đăng ký phấn đấu đạt|đăng ký danh hiệu"},
        {R::none, 0,
         "đăng ký nghĩa vụ|đăng ký nghĩa vụ quân sự|đăng ký tạm trú|đăng ký cư trú|đăng ký xe|"
         "đăng ký nghĩa vụ tham gia dân quân|công nhận danh tính|đăng ký kết hôn|đăng ký khai sinh"},
        {R::pledges, 0, "ký cam kết|ký bản cam kết|ký kết giao ước|ký giao ước|ký kết"},
        {R::recognised, 0,
         "công nhận|được công nhận|đã được công nhận|công nhận đạt|được công nhận đạt|"
         "được công nhận là|cấp giấy công nhận"},
        {R::reaches, 0,
         "đạt|giữ vững danh hiệu|giữ vững tiêu chuẩn|duy trì danh hiệu|giữ danh hiệu|đạt chuẩn|"
         "đạt tiêu chuẩn|đạt danh hiệu|đã đạt|về đích"},
        {R::fit, 0,
         "đủ tiêu chuẩn|đủ điều kiện|bình xét|kết quả bình xét|đề nghị công nhận|đủ điều kiện đề nghị|"
         "đề nghị xét công nhận|tự đánh giá đạt|được bình xét|đề xuất công nhận|xét đề nghị|"
         "tự đánh giá|tự chấm|được đề nghị|thẩm định đạt|đủ điều kiện công nhận|đạt yêu cầu thẩm định|đang xét|"
         "chờ xét|đang chờ xét|đang được xét|đang xem xét|chờ công nhận|đang đề nghị"},
        {R::meets, 0,
         "họp dân|tổ chức họp|hội nghị nhân dân|họp nhân dân|tổ chức hội nghị|họp thôn|"
         "tổ chức họp dân|họp xóm|họp ấp|tổ chức sinh hoạt nhân dân"},
        {R::issues, 0, "xây dựng|ban hành|có|đã có|đã ban hành|đã xây dựng|ra"},
        {R::paper, of(Paper::resolution), "nghị quyết|nghị quyết chuyên đề"},
        {R::paper, of(Paper::plan), "kế hoạch|kế hoạch chuyên đề"},
        {R::total, 0, "tổng số|tổng cộng|tất cả|toàn bộ"},
        {R::works_well, 0,
         "hoạt động hiệu quả|hoạt động có hiệu quả|hoạt động thường xuyên hiệu quả|phát huy hiệu quả|"
         "hiệu quả|hoạt động tốt|đạt hiệu quả|hoạt động thường xuyên có hiệu quả|"
         "phát huy tốt hiệu quả|có hiệu quả|hoạt động khá hiệu quả"},
        {R::works_badly, 0,
         "chưa hiệu quả|kém hiệu quả|không hiệu quả|hiệu quả chưa cao|hoạt động chưa hiệu quả|"
         "chưa phát huy hiệu quả|hoạt động cầm chừng|hoạt động kém hiệu quả|hiệu quả thấp|"
         "chưa có hiệu quả|không còn hoạt động|ngừng hoạt động|hoạt động chưa có hiệu quả|"
         "hoạt động không hiệu quả"},
        {R::none, 0,
         "nâng cao hiệu quả|nhằm nâng cao hiệu quả|thực hiện có hiệu quả|thực hiện hiệu quả|"
         "triển khai có hiệu quả|nâng cao chất lượng hiệu quả|hiệu lực hiệu quả|triển khai hiệu quả|"
         "phối hợp có hiệu quả"},
        {R::attends, 0, "tham dự|tham gia|dự|dự nghe|tham gia nghe|nghe"},
        {R::spreads, 0, "tuyên truyền|tuyên truyền vận động|phổ biến"},
        {R::decides, 0,
         "tặng|tặng giấy khen|tặng bằng khen|khen thưởng|đánh giá|xếp loại|giao|phê duyệt|thẩm định|"
         "kiểm tra|hỗ trợ|quyết định|chọn|biểu dương|phối hợp|phối hợp với"},

        // What kind of statement
        {R::aim, 0,
         "phấn đấu|mục tiêu|dự kiến|sẽ|quyết tâm|hướng tới|đề ra|chỉ tiêu đề ra|kế hoạch đề ra|"
         "đặt mục tiêu|đang phấn đấu|đề xuất|đề nghị|kiến nghị|chuẩn bị|dự định|nhằm|để đạt|yêu cầu|"
         "theo kế hoạch|phải đạt|chưa thực hiện|phấn đấu không để xảy ra|phương hướng|"
         "nhiệm vụ trọng tâm|giao chỉ tiêu|đang đề nghị|dự báo|đặt chỉ tiêu|đặt ra chỉ tiêu|"
         "chỉ tiêu phấn đấu|ra chỉ tiêu|đặt ra mục tiêu|chỉ tiêu đặt ra|chỉ tiêu là|tiến tới|đặt kế hoạch|"
         "nỗ lực để|cố gắng|chỉ tiêu giảm|hứa|cam kết phấn đấu|đặt quyết tâm|"
         "thảo luận|dự thảo|bàn giải pháp|chương trình hội nghị|chương trình làm việc|nội dung thi đua"},
        {R::none, 0, "căn cứ đề nghị|theo đề nghị|xét đề nghị|trên cơ sở đề nghị|nghị quyết đề ra|văn bản đề nghị"},
        {R::aim, 0, "tham quan|học hỏi|học tập kinh nghiệm|mong muốn|mong|hy vọng|kỳ vọng|nguyện vọng"},
        {R::none, 0, "sự chỉ đạo|lãnh đạo chỉ đạo|ban chỉ đạo|công tác chỉ đạo|văn bản chỉ đạo"},
        {R::doubt, 0, "chỉ đạo|chỉ đạo các|đôn đốc"},
        {R::doubt, 0,
         "ước có|ước tính|ước đạt|dự ước|ước thực hiện|xác định|đa số|hầu hết|phần lớn|hầu như|về cơ bản|"
         "bình quân|trung bình|mỗi thôn|mỗi ấp|mỗi xóm|mỗi bản|mỗi khu dân cư|vận động nhân dân|"
         "vận động người dân|vận động quần chúng|nhắc nhở|hướng dẫn|quán triệt|tăng cường|tập trung|"
         "kiên quyết|tiếp tục|chủ động|cần|đẩy mạnh|nâng cao|góp phần|bảo đảm không|đảm bảo không|"
         "nghiêm túc|thường xuyên kiểm tra|có nguy cơ|nguy cơ|tiềm ẩn|khả năng|ngăn chặn|phòng ngừa|"
         "hạn chế|nếu không|không được để"},
        {R::none, 0, "duy trì hoạt động|tiếp tục duy trì hoạt động"},
        {R::rule, 0,
         "theo quy định thì|nếu|theo quy định của bộ tiêu chí|quy định của bộ tiêu chí|quy định mỗi|"
         "theo quy định mỗi|điều kiện để|phải có|phải bằng|phải đạt từ|điều kiện công nhận|"
         "trong trường hợp|tiêu chí quy định|sẽ không được|sẽ bị|thì bị|thì hạ|sẽ hạ|thì xã không|"
         "thì không đạt|thì không công nhận|phải có ít nhất|quy định xã|quy định phải|thì không được|"
         "thì không xét|quy định số|không được vượt quá|trường hợp để xảy ra|yêu cầu phải|"
         "tiêu chuẩn quy định|được quy định|là điều kiện|trừ điểm|bị trừ điểm|điểm trừ|được cộng điểm|thang điểm|"
         "bảng điểm|biểu điểm|thang chấm điểm|hướng dẫn chấm điểm|điểm chuẩn|điểm tối đa|thì trừ|thì bị trừ|"
         "mỗi vụ trừ|được xem là|được coi là|được tính là|được hiểu là|được công nhận khi|công nhận khi|chỉ khi|"
         "được xét khi|ổn định khi|đạt khi|hoàn thành khi|giả sử|giả định|giả như|giả dụ|ví dụ|ví như|thí dụ|chẳng "
         "hạn|tiêu chí là|tiêu chuẩn là|điều kiện là|với điều kiện"},
        {R::part, 0,
         "trong đó|gồm|bao gồm|cụ thể|trong số|chủ yếu là|trong số đó|riêng|chia ra|cụ thể là|nổi lên|"
         "đáng chú ý|điển hình|chủ yếu"},
        {R::part_year, of(PartOfTime::part),
         "tháng đầu năm|tháng cuối năm|đầu năm đến nay|từ đầu năm|tháng qua|tháng cao điểm|"
         "trong tháng|trong quý|quý i|quý ii|quý iii|quý iv|quý một|quý hai|quý ba|quý bốn|"
         "năm qua trong|đợt cao điểm|dịp tết|trong dịp|tuần qua|ngày đầu|"
         "đến thời điểm này|nửa đầu năm|nửa cuối năm|trong đợt|từ khi|từ lúc|"
         "tết nguyên đán|ngày tết|ngày lễ|các dịp lễ|hai tháng|ba tháng|bốn tháng|"
         "năm tháng|sáu tháng|bảy tháng|tám tháng|chín tháng|mười tháng|mười một tháng"},
        {R::part_year, of(PartOfTime::years),
         "giai đoạn|nhiệm kỳ|những năm qua|các năm qua|trước đây|trước kia|mỗi năm|hằng năm|hàng năm|nhiều năm|"
         "những năm trước|các năm trước|những năm gần đây|nhiều năm qua|nhiều năm liền|nhiều năm nay|hai năm qua|"
         "ba năm qua|bốn năm qua|năm năm qua|mười năm qua|hai năm liền|ba năm liền|bốn năm liền|năm năm liền|"
         "mười năm liền|hai năm liên tiếp|ba năm liên tiếp|bốn năm liên tiếp|năm năm liên tiếp|hai năm liên tục|"
         "ba năm liên tục|năm năm liên tục|hai năm không|ba năm không|nhiều năm không|suốt nhiều năm|"
         "từ nhiều năm nay|lâu nay|từ trước đến nay|từ trước tới nay|bấy lâu nay|xưa nay"},
        {R::whole_year, 0,
         "cả năm|trong năm|năm qua|trong năm qua|suốt năm|toàn năm|trong cả năm|suốt cả năm|trong suốt năm|"
         "từ đầu năm đến cuối năm|từ đầu năm đến hết năm"},
        {R::except, 0, "ngoài|ngoại trừ|trừ|ngoài ra|chỉ có|chỉ xảy ra|chỉ"},
        {R::none, 0, "ngoài ra|bên cạnh đó|không chỉ|không những|thời gian|ngày hội|hàng ngày|hằng ngày"},
    };
    // clang-format on
    return rows;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
