// The phrases by which reports name the events that the law counts, indicator by indicator.
#include "text/phrases.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

std::vector<IndicatorRow> const& indicator_rows() {
    using K = CountKind;
    using S = Sense;
    // clang-format off: phrases stay whole
    static std::vector<IndicatorRow> const rows = {
        // National security
        {K::against_state, S::names, false,
         "chống Đảng|chống phá Đảng|chống đối Đảng|chống chính quyền|chống phá chính quyền|"
         "chống đối chính quyền|chống Nhà nước|chống phá Nhà nước|chống đối Nhà nước|"
         "phá hoại khối đại đoàn kết|chia rẽ khối đại đoàn kết|phá hoại khối đoàn kết|"
         "tuyên truyền chống phá|tuyên truyền chống phá Đảng|tuyên truyền chống Đảng|"
         "tuyên truyền chống Nhà nước|chống phá chế độ|chống chế độ|chống đối chế độ"},
        {K::sabotage, S::names, false,
         "phá hoại các công trình|phá hoại công trình|phá hoại các mục tiêu|phá hoại mục tiêu|"
         "phá hoại cơ sở vật chất|phá hoại các cơ sở|phá hoại cơ sở"},
        {K::unlawful_religion, S::names, false,
         "truyền đạo trái pháp luật|truyền đạo trái phép|truyền đạo|"
         "tuyên truyền phát triển tôn giáo trái pháp luật|tuyên truyền phát triển tôn giáo|"
         "phát triển tôn giáo trái pháp luật|phát triển đạo trái pháp luật|"
         "tuyên truyền phát triển đạo trái pháp luật|tuyên truyền phát triển đạo trái phép|"
         "phát triển đạo trái phép|hoạt động tôn giáo trái pháp luật|hoạt động tôn giáo trái phép|"
         "sinh hoạt tôn giáo trái pháp luật|tuyên truyền đạo trái pháp luật|"
         "tuyên truyền tôn giáo trái pháp luật|tuyên truyền đạo trái phép|truyền bá đạo trái phép|"
         "truyền đạo trái quy định|phát triển tôn giáo trái phép|tuyên truyền phát triển tôn giáo trái phép|"
         "sinh hoạt tôn giáo trái phép|sinh hoạt đạo trái phép|sinh hoạt đạo trái pháp luật"},
        {K::abuse_of_causes, S::names, false,
         "lợi dụng tôn giáo|lợi dụng tín ngưỡng|lợi dụng vấn đề tôn giáo|lợi dụng dân tộc|"
         "lợi dụng vấn đề dân tộc|lợi dụng các vấn đề tôn giáo|lợi dụng các vấn đề dân tộc|"
         "lợi dụng hoạt động tôn giáo|lợi dụng tranh chấp|lợi dụng khiếu kiện|lợi dụng khiếu nại"},
        {K::separatism, S::names, false,
         "ly khai đòi tự trị|li khai đòi tự trị|ly khai|li khai|đòi tự trị|đòi ly khai|đòi li khai|tự trị"},
        {K::national_security_acts, S::names, false,
         "xâm phạm an ninh quốc gia|xâm hại an ninh quốc gia|xâm phạm đến an ninh quốc gia|"
         "phương hại an ninh quốc gia|phương hại đến an ninh quốc gia|xâm phạm anqg|"
         "xâm hại đến an ninh quốc gia"},

        // Disputes and complaints
        {K::complex_long_disputes, S::names, false,
         "mâu thuẫn tranh chấp phức tạp kéo dài|tranh chấp phức tạp kéo dài|"
         "mâu thuẫn phức tạp kéo dài|mâu thuẫn tranh chấp kéo dài phức tạp|"
         "tranh chấp mâu thuẫn phức tạp kéo dài|tranh chấp khiếu kiện phức tạp kéo dài|"
         "mâu thuẫn tranh chấp đất đai phức tạp kéo dài|tranh chấp đất đai phức tạp kéo dài"},
        {K::complex_long_disputes, S::offers, false,
         "tranh chấp khiếu kiện kéo dài|tranh chấp kéo dài|mâu thuẫn kéo dài|mâu thuẫn tranh chấp kéo dài"},
        {K::complex_disputes, S::names, false,
         "mâu thuẫn tranh chấp phức tạp|tranh chấp phức tạp|mâu thuẫn phức tạp|"
         "tranh chấp đất đai phức tạp|tranh chấp khiếu kiện phức tạp"},
        {K::incitements, S::names, false,
         "kích động lôi kéo người khác tập trung đông người|kích động tập trung đông người|"
         "kích động xúi giục cưỡng ép|lôi kéo kích động người khác tập trung đông người|"
         "kích động lôi kéo tập trung đông người|kích động lôi kéo người khác|"
         "xúi giục lôi kéo người khác khiếu nại|kích động lôi kéo nhân dân khiếu kiện|"
         "kích động người dân khiếu kiện|lôi kéo kích động khiếu kiện|kích động lôi kéo người dân"},
        {K::disorders, S::names, false,
         "gây rối an ninh trật tự|gây rối trật tự công cộng|gây rối trật tự|gây rối antt|"
         "gây mất trật tự công cộng|gây rối"},
        {K::unlawful_prolonged_mass_complaints, S::names, false,
         "khiếu kiện đông người kéo dài trái pháp luật|khiếu kiện đông người trái pháp luật kéo dài|"
         "khiếu nại đông người kéo dài trái pháp luật|"
         "khiếu nại tố cáo đông người kéo dài trái pháp luật"},
        {K::prolonged_mass_complaints, S::names, false,
         "khiếu kiện đông người kéo dài|khiếu kiện kéo dài đông người|khiếu nại đông người kéo dài|"
         "khiếu nại tố cáo đông người kéo dài|khiếu kiện tập thể kéo dài|"
         "khiếu nại tố cáo kéo dài đông người"},
        {K::prolonged_mass_complaints, S::offers, false,
         "khiếu kiện kéo dài|khiếu nại kéo dài|khiếu nại tố cáo kéo dài|đơn thư kéo dài"},
        {K::unlawful_mass_complaints, S::names, false,
         "khiếu kiện đông người trái pháp luật|khiếu nại đông người trái pháp luật|"
         "tập trung đông người khiếu kiện trái pháp luật|"
         "tập trung đông người khiếu nại trái pháp luật"},
        {K::mass_complaints, S::names, false,
         "khiếu kiện đông người|khiếu nại đông người|khiếu nại tố cáo đông người|"
         "tập trung đông người khiếu kiện|tập trung đông người khiếu nại|khiếu kiện tập thể|"
         "khiếu nại tập thể|tụ tập đông người khiếu kiện|tập trung khiếu kiện đông người|"
         "khiếu tố đông người|đông người khiếu kiện|kéo đông người khiếu kiện|tụ tập khiếu kiện đông người|"
         "kéo đông người đi khiếu kiện|khiếu kiện tập trung đông người"},
        {K::mass_complaints, S::names, false,
         "khiếu kiện vượt cấp đông người|khiếu kiện đông người vượt cấp|khiếu nại vượt cấp đông người|"
         "khiếu nại đông người vượt cấp|khiếu kiện vượt cấp và đông người|khiếu kiện đông người và vượt cấp|"
         "khiếu nại tố cáo vượt cấp đông người|khiếu nại tố cáo đông người vượt cấp|"
         "khiếu kiện vượt cấp hoặc đông người|khiếu kiện đông người hoặc vượt cấp|"
         "khiếu nại tố cáo vượt cấp và đông người|khiếu nại tố cáo đông người và vượt cấp",
         K::unlawful_complaints_above_level},
        {K::prolonged_mass_complaints, S::names, false,
         "khiếu kiện đông người vượt cấp kéo dài|khiếu kiện vượt cấp đông người kéo dài|"
         "khiếu kiện đông người kéo dài vượt cấp|khiếu kiện vượt cấp kéo dài đông người|"
         "khiếu nại đông người vượt cấp kéo dài|khiếu nại vượt cấp đông người kéo dài|"
         "khiếu nại tố cáo đông người vượt cấp kéo dài|khiếu nại tố cáo vượt cấp đông người kéo dài",
         K::unlawful_complaints_above_level},
        {K::unlawful_complaints_above_level, S::names, false,
         "khiếu kiện vượt cấp trái pháp luật|khiếu nại vượt cấp trái pháp luật"},
        {K::unlawful_complaints_above_level, S::wider, false,
         "khiếu kiện vượt cấp|khiếu nại vượt cấp|khiếu nại tố cáo vượt cấp|đơn thư vượt cấp|"
         "khiếu tố vượt cấp"},

        // Crimes, social evils, violations
        {K::crimes, S::names, false,
         "phạm pháp hình sự|tội phạm hình sự|tội phạm về trật tự xã hội|phạm pháp về trật tự xã hội|"
         "án về trật tự xã hội|vụ án hình sự|án hình sự|pphs|xâm phạm trật tự xã hội|"
         "phạm tội về trật tự xã hội|có dấu hiệu hình sự|có dấu hiệu tội phạm|phạm tội hình sự|"
         "tội phạm xâm phạm trật tự xã hội|vi phạm hình sự|phạm tội|tội phạm|các loại tội phạm|phạm pháp|"
         "án trật tự xã hội|tội phạm trật tự xã hội|phạm tội trật tự xã hội|"
         "xâm phạm ttxh|tội phạm về ttxh|tội phạm về trật tự"},
        {K::crimes, S::sort, false,
         "trộm cắp tài sản|trộm cắp|trộm cắp xe máy|cướp giật tài sản|đe dọa giết người|cho vay lãi nặng|"
         "bắt giữ người trái pháp luật|cố ý gây thương tích|lừa đảo chiếm đoạt tài sản|lừa đảo|"
         "hủy hoại tài sản|cướp giật|cướp tài sản|cưỡng đoạt tài sản|hiếp dâm|"
         "đánh nhau gây thương tích|lạm dụng tín nhiệm|chống người thi hành công vụ|"
         "tàng trữ trái phép chất ma túy|mua bán trái phép chất ma túy|"
         "vận chuyển trái phép chất ma túy|tội phạm về ma túy|tội phạm ma túy|tội phạm kinh tế|"
         "tội phạm về kinh tế|tội phạm về môi trường|tội phạm kinh tế chức vụ|tội phạm công nghệ cao"},
        {K::social_evils, S::names, false, "tệ nạn xã hội|tnxh|tệ nạn"},
        {K::social_evils, S::sort, false,
         "đánh bạc|cờ bạc|mại dâm|số đề|đá gà|sử dụng trái phép chất ma túy|sử dụng ma túy|đánh bài|"
         "mê tín dị đoan"},
        {K::other_violations, S::names, false,
         "vi phạm pháp luật khác|các vi phạm pháp luật khác|vi phạm pháp luật khác về an ninh trật tự|"
         "vi phạm hành chính|vi phạm hành chính về an ninh trật tự|vi phạm khác về an ninh trật tự|"
         "các vi phạm khác|vi phạm pháp luật khác về antt|vi phạm hành chính về antt|"
         "vi phạm pháp luật hành chính|vi phạm hành chính về an ninh và trật tự|"
         "vi phạm pháp luật khác về an ninh và trật tự|vi phạm hành chính trong lĩnh vực an ninh trật tự|"
         "vi phạm hành chính lĩnh vực an ninh trật tự"},
        {K::serious_crimes, S::names, false,
         "tội phạm nghiêm trọng trở lên|tội phạm nghiêm trọng|phạm tội nghiêm trọng trở lên|"
         "phạm tội nghiêm trọng|tội phạm từ nghiêm trọng trở lên|vụ án nghiêm trọng|án nghiêm trọng|"
         "phạm pháp hình sự nghiêm trọng|vụ phạm tội nghiêm trọng"},
        {K::very_serious_crimes, S::names, false,
         "tội phạm rất nghiêm trọng và đặc biệt nghiêm trọng|"
         "tội phạm rất nghiêm trọng đặc biệt nghiêm trọng|tội phạm rất nghiêm trọng trở lên|"
         "tội phạm rất nghiêm trọng|phạm tội rất nghiêm trọng|án rất nghiêm trọng|"
         "vụ án rất nghiêm trọng|án rất nghiêm trọng trở lên|"
         "tội phạm rất nghiêm trọng hoặc đặc biệt nghiêm trọng|phạm pháp hình sự rất nghiêm trọng|"
         "phạm tội rất nghiêm trọng đặc biệt nghiêm trọng|phạm tội rất nghiêm trọng và đặc biệt nghiêm trọng|"
         "phạm tội rất nghiêm trọng trở lên|tội phạm từ rất nghiêm trọng trở lên|"
         "án rất nghiêm trọng và đặc biệt nghiêm trọng|án rất nghiêm trọng đặc biệt nghiêm trọng|"
         "vụ án rất nghiêm trọng đặc biệt nghiêm trọng|vụ án rất nghiêm trọng và đặc biệt nghiêm trọng|"
         "phạm tội rất nghiêm trọng hoặc đặc biệt nghiêm trọng"},
        {K::very_serious_crimes, S::among, false,
         "tội phạm đặc biệt nghiêm trọng|án đặc biệt nghiêm trọng|vụ án đặc biệt nghiêm trọng|"
         "phạm tội đặc biệt nghiêm trọng"},
        {K::very_serious_crimes, S::offers, false,
         "hậu quả rất nghiêm trọng|hậu quả đặc biệt nghiêm trọng|rất nghiêm trọng|đặc biệt nghiêm trọng"},
        {K::grave_cases, S::names, false, "trọng án|các vụ trọng án|vụ trọng án"},
        {K::grave_cases, S::among, false,
         "giết người|trọng án giết người|án mạng|án giết người|vụ án mạng|vụ án giết người"},
        {K::residents_especially_serious_crime, S::names, true,
         "công dân phạm tội đặc biệt nghiêm trọng|công dân cư trú phạm tội đặc biệt nghiêm trọng|"
         "người dân phạm tội đặc biệt nghiêm trọng|"
         "công dân cư trú trên địa bàn phạm tội đặc biệt nghiêm trọng|"
         "công dân của xã phạm tội đặc biệt nghiêm trọng|"
         "công dân trong xã phạm tội đặc biệt nghiêm trọng|"
         "công dân địa phương phạm tội đặc biệt nghiêm trọng|"
         "công dân thường trú phạm tội đặc biệt nghiêm trọng"},
        {K::residents_serious_crime, S::names, true,
         "công dân phạm tội nghiêm trọng trở lên|công dân cư trú phạm tội nghiêm trọng trở lên|"
         "công dân cư trú trên địa bàn phạm tội nghiêm trọng trở lên|"
         "công dân phạm tội từ nghiêm trọng trở lên"},
        {K::residents_child_abuse, S::names, true,
         "xâm hại trẻ em|xâm hại tình dục trẻ em|các tội về xâm hại trẻ em|tội phạm xâm hại trẻ em|"
         "phạm tội xâm hại trẻ em|phạm tội về xâm hại trẻ em|công dân phạm tội xâm hại trẻ em|"
         "hiếp dâm người dưới|hiếp dâm trẻ em|dâm ô người dưới|dâm ô với người dưới|"
         "hiếp dâm đối với người dưới|giao cấu với người dưới|dâm ô trẻ em|dâm ô đối với trẻ em"},
        {K::residents_crime, S::offers, true,
         "công dân thường trú bị khởi tố|công dân thường trú phạm tội|công dân cư trú phạm tội|"
         "công dân phạm tội|công dân của xã bị khởi tố|công dân trong xã bị khởi tố|"
         "công dân bị khởi tố"},
        {K::new_hot_spots, S::names, false,
         "điểm nóng|điểm nóng về an ninh trật tự|điểm phức tạp mới|tụ điểm phức tạp mới|tụ điểm mới|"
         "điểm nóng phức tạp|điểm phức tạp mới về an ninh trật tự|"
         "tụ điểm phức tạp mới về an ninh trật tự|điểm nóng về antt|điểm phức tạp mới về antt|"
         "tụ điểm phức tạp mới về antt|điểm nóng phức tạp về an ninh trật tự|điểm nóng an ninh trật tự|"
         "tụ điểm phức tạp mới phát sinh|tụ điểm mới về tệ nạn xã hội"},
        {K::new_hot_spots, S::wider, false,
         "điểm phức tạp|tụ điểm phức tạp|điểm phức tạp về an ninh trật tự|"
         "tụ điểm phức tạp về an ninh trật tự|địa bàn phức tạp về an ninh trật tự|điểm phức tạp về antt|"
         "tụ điểm phức tạp về antt|địa bàn phức tạp về antt|tụ điểm tệ nạn xã hội"},
        {K::new_social_evil_persons, S::names, true,
         "người nghiện ma túy mới|người nghiện mới|đối tượng nghiện ma túy mới|đối tượng nghiện mới|"
         "nghiện mới|người mới nghiện|người mắc tệ nạn xã hội mới|người mới mắc tệ nạn xã hội|"
         "đối tượng mắc tệ nạn xã hội mới|người mắc tệ nạn xã hội mới phát sinh|"
         "người nghiện ma túy phát sinh mới|người nghiện phát sinh mới|"
         "đối tượng nghiện ma túy phát sinh mới|người nghiện ma túy mới phát sinh|"
         "đối tượng nghiện phát sinh mới|đối tượng nghiện ma túy mới phát sinh|"
         "đối tượng nghiện mới phát sinh|người mắc tệ nạn mới|mới nghiện ma túy|nghiện ma túy mới|"
         "người nghiện mới phát sinh"},
        {K::new_social_evil_persons, S::offers, true,
         "nghiện mới phát hiện|người nghiện mới phát hiện|người nghiện ma túy|đối tượng nghiện ma túy|"
         "người nghiện ma túy mới phát hiện"},

        // Accidents and fires
        {K::traffic_accidents, S::names, false,
         "tai nạn giao thông|tngt|tai nạn giao thông đường bộ|va chạm và tai nạn giao thông"},
        {K::traffic_accidents, S::sort, false,
         "va chạm giao thông|tai nạn giao thông đường thủy|tai nạn giao thông đường sắt"},
        {K::serious_traffic_accidents, S::names, false,
         "tai nạn giao thông nghiêm trọng|tai nạn giao thông nghiêm trọng trở lên|tngt nghiêm trọng|"
         "tai nạn giao thông từ nghiêm trọng trở lên"},
        {K::serious_traffic_accidents, S::among, false,
         "tai nạn giao thông đặc biệt nghiêm trọng|tai nạn giao thông rất nghiêm trọng"},
        {K::fires_explosions, S::names, false,
         "cháy nổ|vụ cháy nổ|cháy và nổ|cháy hoặc nổ|vụ cháy|cháy|hỏa hoạn|cháy nhà"},
        {K::fires_explosions, S::sort, false, "cháy rừng|nổ"},
        {K::serious_fires, S::names, false,
         "cháy nổ nghiêm trọng|cháy nghiêm trọng|vụ cháy nổ nghiêm trọng|vụ cháy nghiêm trọng|"
         "cháy nổ gây hậu quả nghiêm trọng|"
         "cháy nổ nghiêm trọng trở lên|cháy nổ gây thiệt hại nghiêm trọng"},
        {K::serious_fires, S::offers, false, "cháy lớn|cháy nổ lớn|cháy nổ gây thiệt hại lớn"},
        {K::fatal_labour_accidents, S::names, false,
         "tai nạn lao động chết người|tai nạn lao động gây chết người|tai nạn lao động làm chết người|"
         "tnlđ chết người"},
        {K::fatal_labour_accidents, S::wider, false, "tai nạn lao động|tnlđ"},
        {K::serious_labour_accidents, S::names, false,
         "tai nạn lao động nghiêm trọng|tai nạn lao động nặng|tai nạn lao động nghiêm trọng trở lên"},
        {K::serious_incidents, S::names, false,
         "sự cố nghiêm trọng|sự cố kỹ thuật nghiêm trọng|sự cố nghiêm trọng theo quy định|"
         "sự cố kỹ thuật gây mất an toàn"},

        // Discipline of the commune's police; counted only where the sentence speaks of them
        {K::police_disciplined, S::names, true,
         "bị kỷ luật|bị khiển trách|bị cảnh cáo|vi phạm kỷ luật|bị xử lý kỷ luật|bị thi hành kỷ luật|"
         "kỷ luật khiển trách|bị kỷ luật khiển trách|vi phạm phải xử lý kỷ luật|"
         "vi phạm đến mức phải xử lý kỷ luật|sai phạm bị kỷ luật|bị kỷ luật từ khiển trách trở lên|"
         "bị xử lý kỷ luật từ khiển trách trở lên|vi phạm bị kỷ luật|phải xử lý kỷ luật|phải kỷ luật|"
         "bị kỷ luật dưới mọi hình thức|vi phạm kỷ luật phải xử lý|bị kỷ luật ở mọi hình thức"},
        {K::police_warned, S::names, true,
         "bị kỷ luật từ cảnh cáo trở lên|kỷ luật từ cảnh cáo trở lên|"
         "bị kỷ luật từ hình thức cảnh cáo trở lên|vi phạm kỷ luật từ cảnh cáo trở lên|"
         "bị kỷ luật cảnh cáo trở lên|bị xử lý kỷ luật từ cảnh cáo trở lên|"
         "bị kỷ luật bằng hình thức cảnh cáo trở lên|vi phạm kỷ luật từ hình thức cảnh cáo trở lên|"
         "bị xử lý kỷ luật từ hình thức cảnh cáo trở lên|kỷ luật với hình thức cảnh cáo trở lên"},
    };
    // clang-format on
    return rows;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
