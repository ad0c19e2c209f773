#include "text/lexicon.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

struct UnitRow {
    UnitClass kind;
    std::string_view phrases;  ///< separated by "; "
};

constexpr UnitRow unit_rows[] = {
    {UnitClass::cases,
     "vụ; vụ việc; vụ án; vụ phạm pháp; vụ cháy; vụ tai nạn; vụ va chạm; vụ nổ; vụ cháy nổ; vụ tai nạn giao thông; "
     "vụ phạm pháp hình sự; án; chuyên án; ổ nhóm; băng nhóm; nhóm; băng; tụ điểm; điểm nóng; sự việc; sự cố; "
     "trường hợp; ca; hành vi; lỗi; lỗi vi phạm; vi phạm; tranh chấp; mâu thuẫn; đám cháy; vụ/việc; tai "
     "nạn; "
     "đường dây; mâu thuẫn tranh chấp; ca bệnh; ca mắc; việc"},
    {UnitClass::persons,
     "người; đối tượng; bị can; bị cáo; tên; nghi phạm; nghi can; cháu; em; học sinh; sinh viên; hội "
     "viên; đoàn viên; "
     "đảng viên; thành viên; cán bộ; chiến sĩ; chiến sỹ; cán bộ chiến sĩ; công dân; thanh niên; thanh thiếu niên; "
     "nhân khẩu; khẩu; dân; lao động; công nhân; nạn nhân; người nghiện; nghiện; người chết; người bị thương; "
     "người dân; lượt người; lượt; lượt CBCS; lượt cán bộ; lượt cán bộ chiến sĩ; CBCS; CB,CS; đại biểu; cá nhân; "
     "tuyên truyền viên; cộng tác viên; hòa giải viên; giáo viên; viên chức; công chức; dân quân; tân binh; chủ hộ; "
     "phụ nữ; cụ; ông; bà; anh; chị; con nghiện; hành khách; du khách; khách; lượt khách; lượt hội viên; lượt học "
     "sinh; "
     "lượt đoàn viên; lượt quần chúng; quần chúng; con bạc; người tham gia; người tham dự; giáo dân; "
     "tín đồ; chức sắc; "
     "chức việc; phạm nhân; người có uy tín; người uy tín; trưởng thôn; tổ viên; đội viên; xã viên; bệnh nhân; y sĩ; "
     "bác sĩ; hộ viên; tình nguyện viên; công an viên; bảo vệ; lượt dân; lượt nhân dân; lượt phương tiện; "
     "người nước ngoài; lượt chiến sĩ; đồng chí; chủ phương tiện; lái xe; tài xế; người vi phạm; thương binh; "
     "gia đình chính sách; lượt hộ; lượt hộ dân; lượt cán bộ và nhân dân"},
    {UnitClass::places,
     "thôn; xã; phường; thị trấn; huyện; thị xã; thành phố; tỉnh; quận; ấp; khóm; bản; buôn; làng; xóm; khu phố; "
     "tổ dân phố; khu dân cư; KDC; khu; khối; khối phố; thôn bản; thôn buôn; địa bàn; địa phương; địa điểm; điểm; "
     "khu vực; tuyến; tuyến đường; tuyến phố; chốt; cụm; cụm dân cư; vùng; tiểu khu; phum; sóc; xã phường; "
     "phum sóc; phường xã; huyện thị; đường; nước; quốc gia; cụm liên kết; giao lộ; nút giao; trụ sở; "
     "xã biên giới; đồn biên phòng; khu công nghiệp; khu dân phố; thôn xóm; bản làng; ban công an xã; điểm đen; "
     "vị trí; vị trí cột mốc; cột mốc; chi khu; thôn làng; đơn vị hành chính; đơn vị cấp xã; xã đặc biệt khó khăn"},
    {UnitClass::bodies,
     "hộ; hộ gia đình; hộ dân; hộ nghèo; hộ cận nghèo; hộ kinh doanh; gia đình; cơ quan; doanh nghiệp; đơn vị; "
     "trường; trường học; nhà trường; cơ sở; cơ sở kinh doanh; cơ sở giáo dục; công ty; xí nghiệp; hợp tác xã; tổ; "
     "đội; tổ đội; tổ tự quản; tổ hòa giải; tổ liên gia; liên gia; tổ an ninh; nhóm hộ; ban; ban điều hành; "
     "ban chỉ đạo; chi bộ; đảng bộ; đảng bộ trực thuộc; chi hội; chi đoàn; tổ chức; tổ chức cơ sở đảng; tập thể; "
     "câu lạc bộ; CLB; mô hình; mô hình tự quản; loại mô hình; chi tổ hội; tổ hội; dân tộc; dòng họ; họ đạo; "
     "giáo xứ; nhà thờ; chùa; tôn giáo; cơ sở tôn giáo; cơ sở thờ tự; trạm; trạm y tế; bệnh viện; chợ; trung đội; "
     "tiểu đội; chi đội; phân đội; khẩu đội; hải đội; đại đội; tiểu đoàn; lực lượng; ngành; ban ngành; đoàn thể; "
     "phòng; đoàn; đoàn kiểm tra; tổ công tác; "
     "tổ tuần tra; đội dân phòng; đội xung kích; đội PCCC; tổ chức đoàn thể; trung tâm; nhà; căn nhà; ngôi nhà; căn; "
     "phòng trọ; cơ sở lưu trú; nhà trọ; khách sạn; nhà nghỉ; quán; tiệm; cửa hàng; nhà văn hóa; lớp; lớp học; "
     "nhóm nòng cốt; nhóm zalo; chi nhánh; ngân hàng; hội; tổ bảo vệ; tổ bảo vệ an ninh trật tự; tổ an ninh nhân dân; "
     "cơ quan đơn vị; cơ quan doanh nghiệp; cụm công nghiệp; dự án; công trình; phần việc; hộ tiểu thương; mái ấm"},
    {UnitClass::sessions,
     "buổi; cuộc; lượt tuần tra; đợt; lần; hội nghị; hội thi; cuộc họp; phiên; phiên họp; kỳ; kỳ họp; buổi họp; "
     "buổi tuyên truyền; đợt tuyên truyền; cuộc tuần tra; ca tuần tra; ca trực; giờ học; tiết; chuyến; cuộc kiểm tra; "
     "lễ; diễn đàn; phong trào; chuyên đề; chuyên mục; kế hoạch; nghị quyết; văn bản; chỉ thị; báo cáo; chương trình; "
     "đề án; quyết định; phương án; quy chế; quy ước; hương ước; bản cam kết; giấy cam kết; cam kết; bản; tin; tin "
     "báo; "
     "nguồn tin; thông tin; tin có giá trị; tin giá trị; bài; tin bài; bài viết; phóng sự; tin tố giác; "
     "tin tố giác tội phạm; tố giác; đơn; đơn thư; đơn khiếu nại; đơn tố cáo; thư; ý kiến; kiến nghị; lượt ý kiến; "
     "hồ sơ; tài khoản; tài liệu; tờ rơi; tờ; cuốn; quyển; sổ; biên bản; giấy khen; bằng khen; cờ; cờ thi đua; huân "
     "chương; "
     "danh hiệu; giải; giải pháp; nhiệm vụ; nội dung; chỉ tiêu; tiêu chí; mục tiêu; điều; nguyên nhân; lĩnh vực; "
     "mặt; giai đoạn; bước; mặt công tác; khâu; khâu đột phá; tiết mục; lượt bài; ngày công; ngày công lao động; "
     "lượt truy cập; tin nhắn; cuộc gọi; bài học; điển hình; gương; suất; suất quà; phần quà; món quà; quà; "
     "học bổng; sổ tiết kiệm; thẻ; căn cước; thẻ căn cước; CCCD; lượt tin; lượt phát thanh; lượt tuyên truyền; "
     "vị; gương điển hình; đề tài; sáng kiến; kỹ thuật; tiêu chuẩn; quy định; thủ tục; thủ tục hành chính; "
     "bản đăng ký; giấy chứng nhận; cuộc vận động; lượt kiểm tra; tin thời sự; đầu việc; khóa học; khóa đào tạo; khóa "
     "tập huấn; giấy phép; giấy phép lái xe; giấy tờ; "
     "giấy phép kinh doanh; GPLX; lớp tập huấn; tốp; mũi; hướng; phiên tòa; vòng thi; phần thi; câu hỏi; lời kêu gọi"},
    {UnitClass::money, "đồng; VND; VNĐ; đ; USD; đô la; đô la Mỹ; tệ; nhân dân tệ; Kip; baht; bảng; euro"},
    {UnitClass::measure,
     "km; m; mét; ha; hecta; héc ta; kg; kilôgam; kilogam; g; gam; gram; tấn; tạ; yến; lít; ml; cm; mm; m²; m³; "
     "mét vuông; mét khối; sào; mẫu; công đất; kW; kWh; tép; cây số; kilomet; ki lô mét; kilômét; dặm; "
     "hải lý; hec ta; tấn hàng; khối; khối gỗ; mã lực; bánh; bao; thùng; chai; gói; kiện; hộp; két; can; bao thuốc lá; "
     "gói thuốc lá; viên thuốc; liều; bánh heroin; tấn phế liệu"},
    {UnitClass::duration, "năm; tháng; ngày; tuần; tuần lễ; đêm; quý; thế kỷ; thập kỷ; ngày đêm; năm tù; tháng tù"},
    {UnitClass::things,
     "mắt camera; camera; camera an ninh; camera giám sát; hệ thống camera; hệ thống; mắt; đầu thu; màn hình; bóng "
     "đèn; "
     "bóng; đèn; trụ đèn; cột đèn; điểm sáng; kẻng; loa; cụm loa; bảng tin; pa nô; panô; băng rôn; băng-rôn; khẩu "
     "hiệu; "
     "áp phích; biển báo; biển; bình chữa cháy; bình; máy bơm; thiết bị; công cụ; công cụ hỗ trợ; phương tiện; "
     "xe; xe máy; xe mô tô; xe gắn máy; xe ô tô; ô tô; xe tải; mô tô; ôtô; xe khách; xe đạp; tàu; tàu cá; thuyền; "
     "ghe; sà lan; chiếc; chiếc xe; cái; con; khẩu súng; súng; súng tự chế; khẩu súng tự chế; khẩu; vũ khí; "
     "vũ khí thô sơ; viên đạn; viên; đạn; quả; quả bom; quả mìn; lựu đạn; quả lựu đạn; bom; mìn; kíp nổ; kíp; "
     "kg thuốc nổ; dao; con dao; kiếm; mã tấu; hung khí; vật liệu nổ; máy; máy tính; máy vi tính; điện thoại; "
     "điện thoại di động; điện thoại các loại; dây chuyền; dây chuyền vàng; dây chuyền sản xuất; nhẫn; laptop; tivi; "
     "tang vật; hiện vật; tài sản; bộ; bộ tiêu chí; bộ bàn ghế; cây; cây xanh; cây trồng; con heo; con lợn; con bò; "
     "con gà; trâu; bò; gà; lợn; heo; chó; chân ruộng; bếp; giếng; cầu; cây cầu; cống; tuyến kênh; đập; "
     "cuộn; tấm; thửa; lô; mảnh; mẫu vật; chậu; bức; bức ảnh; tấm ảnh; hình ảnh; tập; vòng; hàng; hàng hóa; "
     "hộp thư; hòm thư; hòm thư tố giác; thùng thư; nhóm zalo an ninh; fanpage; trang; trang facebook; tin zalo; "
     "ứng dụng; phần mềm; website; phiếu; lá phiếu; lá cờ; chữ ký; dấu; con dấu; sim; thẻ ngân hàng; mã; cột; trụ; "
     "lượt xe; chuyến xe; chuyến hàng; yếu tố; nhóm yếu tố; nhóm tiêu chí; đầu đạn; ống; sợi; gốc; cây cần sa; "
     "bàn; ghế; tủ; máy đánh bạc; máy bắn cá; đầu gà; con gà chọi; bộ bài; bộ phận; vật; vật chứng; thi thể; "
     "tiền đề; ưu điểm; hạn chế; tồn tại; vấn đề; kinh nghiệm; dự thảo; cửa khẩu; lối mở; đường mòn"},
    {UnitClass::clock, "giờ; phút; giây; tuổi; h; độ; GMT; giờ đồng hồ"},
};

/// The units by their first word, longer ones first.
class UnitIndex {
public:
    UnitIndex() {
        for (auto const& row : unit_rows) add(row);
        words_.shrink_to_fit();
        std::stable_sort(units_.begin(), units_.end(), [](Unit const& a, Unit const& b) {
            return a.head != b.head ? a.head < b.head : a.count > b.count;
        });
        units_.shrink_to_fit();
    }

    UnitMatch at(std::vector<Token> const& tokens, std::size_t i) const noexcept;

private:
    struct Unit {
        WordKey head = 0;
        std::uint32_t first = 0;  // its other words in `words_`
        std::uint8_t count = 0;
        UnitClass kind = UnitClass::none;
    };

    void add(UnitRow const& row) {
        for (auto rest = row.phrases; !rest.empty();) {
            auto const end = std::min(rest.find("; "), rest.size());
            auto words = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 2, rest.size()));
            Unit unit;
            unit.kind = row.kind;
            unit.first = static_cast<std::uint32_t>(words_.size());
            bool head = true;
            while (!words.empty()) {
                auto const space = std::min(words.find_first_of(" /,-"), words.size());
                auto const key = key_of_word(words.substr(0, space));
                if (head)
                    unit.head = key;
                else
                    words_.push_back(key);
                head = false;
                words.remove_prefix(std::min(space + 1, words.size()));
            }
            unit.count = static_cast<std::uint8_t>(words_.size() - unit.first);
            units_.push_back(unit);
        }
    }

    std::vector<Unit> units_;
    std::vector<WordKey> words_;
};

bool continues(Token const& token) noexcept {
    return token.kind == Token::word && token.gap == Gap::none && token.space;
}

WordKey word_at(std::vector<Token> const& tokens, std::size_t i) noexcept {
    return i < tokens.size() && tokens[i].kind == Token::word ? tokens[i].key : 0;
}

UnitMatch UnitIndex::at(std::vector<Token> const& tokens, std::size_t i) const noexcept {
    WordKey const head = word_at(tokens, i);
    if (head == 0) return {};
    auto unit = std::lower_bound(units_.begin(), units_.end(), head,
                                 [](Unit const& each, WordKey key) { return each.head < key; });
    for (; unit != units_.end() && unit->head == head; ++unit) {
        std::size_t k = 0;
        while (k < unit->count && word_at(tokens, i + k + 1) == words_[unit->first + k] && continues(tokens[i + k + 1]))
            ++k;
        if (k == unit->count) return {unit->kind, i + k + 1};
    }
    return {};
}

}  // namespace

UnitMatch unit_at(std::vector<Token> const& tokens, std::size_t i) noexcept {
    static UnitIndex const index;
    return index.at(tokens, i);
}

UnitMatch unmarked_place_at(std::vector<Token> const& tokens, std::size_t i) noexcept {
    switch (word_at(tokens, i)) {
        case "xa"_w:
        case "thon"_w:
        case "ap"_w:
        case "huyen"_w:
        case "phuong"_w:
        case "khom"_w:
        case "xom"_w:
            return {UnitClass::places, i + 1};
        case "ho"_w:
        case "truong"_w:
            return {UnitClass::bodies, i + 1};
        default:
            return {};
    }
}

Magnitude magnitude_at(std::vector<Token> const& tokens, std::size_t i) noexcept {
    switch (word_at(tokens, i)) {
        case "nghìn"_w:
        case "ngàn"_w:
            if (word_at(tokens, i + 1) == "tỷ"_w) return {12, i + 2};
            return {3, i + 1};
        case "vạn"_w:
            return {4, i + 1};
        case "triệu"_w:
        case "tr"_w:
            return {6, i + 1};
        case "tỷ"_w:
            return {9, i + 1};
        default:
            return {};
    }
}

Hedge hedge_before(std::vector<Token> const& tokens, std::size_t i) noexcept {
    if (i == 0 || tokens[i].gap != Gap::none) return {Bound::exact, i};
    WordKey const last = word_at(tokens, i - 1);
    WordKey const before = i > 1 && tokens[i - 1].gap == Gap::none ? word_at(tokens, i - 2) : 0;
    switch (last) {
        case "hơn"_w:
            return {Bound::at_least, i - 1};
        case "trên"_w:
            return {Bound::at_least, i - 1};
        case "quá"_w:
            if (before == "không"_w || before == "chẳng"_w) return {Bound::at_most, i - 2};
            return {Bound::at_least, i - 1};
        case "nhất"_w:
            if (before == "ít"_w) return {Bound::at_least, i - 2};
            if (before == "nhiều"_w || before == "cao"_w) return {Bound::at_most, i - 2};
            break;
        case "thiểu"_w:
            if (before == "tối"_w) return {Bound::at_least, i - 2};
            break;
        case "đa"_w:
            if (before == "tối"_w) return {Bound::at_most, i - 2};
            break;
        case "dưới"_w:
            if (before == "không"_w) return {Bound::at_least, i - 2};
            if (before == "trên"_w) return {Bound::about, i - 2};
            return {Bound::at_most, i - 1};
        case "đến"_w:
        case "tới"_w:
        case "đầy"_w:
            if (before == "chưa"_w) return {Bound::at_most, i - 2};
            if (before == "gần"_w) return {Bound::about, i - 2};
            break;
        case "gần"_w:
        case "khoảng"_w:
        case "chừng"_w:
        case "cỡ"_w:
        case "ngót"_w:
            return {Bound::about, i - 1};
        case "xỉ"_w:
            if (before == "xấp"_w) return {Bound::about, i - 2};
            break;
        case "chục"_w:
            break;
        default:
            break;
    }
    return {Bound::exact, i};
}

Label label_before(std::vector<Token> const& tokens, std::size_t i) noexcept {
    if (i == 0 || tokens[i].gap != Gap::none) return Label::none;
    WordKey const last = word_at(tokens, i - 1);
    WordKey const before = i > 1 && tokens[i - 1].gap == Gap::none ? word_at(tokens, i - 2) : 0;
    WordKey const third = i > 2 && tokens[i - 2].gap == Gap::none ? word_at(tokens, i - 3) : 0;
    switch (last) {
        case "điều"_w:
            return tokens[i - 1].capital || before != 0 ? Label::strong : Label::weak;
        case "khoản"_w:
        case "chương"_w:
        case "thứ"_w:
        case "khóa"_w:
        case "lộ"_w:
        case "QL"_w:
        case "ĐT"_w:
        case "TL"_w:
        case "mốc"_w:
        case "mùng"_w:
        case "mồng"_w:
        case "lục"_w:
        case "BCĐ"_w:
        case "covid"_w:
        case "GMT"_w:
        case "tháng"_w:
        case "ngày"_w:
        case "quý"_w:
        case "ương"_w:
        case "hẻm"_w:
        case "ngách"_w:
        case "kiệt"_w:
            return Label::strong;
        case "năm"_w:
            return Label::strong;
        case "số"_w:
            // "tổng số 50 hộ", "trong số 9 vụ", "với số 12": quantities; "số 14", "tiêu chí số 14": names
            if (before == "tổng"_w || before == "trong"_w || before == "trên"_w || before == "đa"_w ||
                before == "quân"_w || before == "dân"_w || before == "có"_w || before == "ước"_w)
                return Label::none;
            return Label::strong;
        case "chí"_w:
            return before == "tiêu"_w ? Label::strong : Label::none;
        case "tiêu"_w:
            return before == "chỉ"_w ? Label::weak : Label::none;
        case "đạo"_w:
            return before == "chỉ"_w && third == "ban"_w ? Label::strong : Label::none;
        case "án"_w:
            if (before == "dự"_w) return Label::weak;
            return before == "đề"_w || before == "phương"_w ? Label::strong : Label::none;
        case "trình"_w:
            return before == "chương"_w || before == "tờ"_w ? Label::strong : Label::none;
        case "quyết"_w:
        case "thị"_w:
        case "tư"_w:
            return before == "nghị"_w || before == "chỉ"_w || before == "thông"_w ? Label::strong : Label::none;
        case "định"_w:
            return before == "nghị"_w || before == "quyết"_w ? Label::weak : Label::none;
        case "hoạch"_w:
            return before == "kế"_w ? Label::weak : Label::none;
        case "lần"_w:
        case "đợt"_w:
            // "đợt 1 năm 2015" is a name even where a unit seems to follow
            return Label::strong;
        case "thôn"_w:
        case "ấp"_w:
        case "khóm"_w:
        case "bản"_w:
        case "xóm"_w:
        case "buôn"_w:
        case "làng"_w:
        case "tổ"_w:
        case "đội"_w:
        case "phường"_w:
        case "quận"_w:
        case "khu"_w:
        case "khối"_w:
        case "lớp"_w:
        case "cấp"_w:
        case "hàng"_w:
        case "mức"_w:
        case "loại"_w:
        case "hạng"_w:
        case "bậc"_w:
        case "vòng"_w:
        case "bảng"_w:
        case "biểu"_w:
        case "hình"_w:
        case "trang"_w:
        case "tập"_w:
        case "mục"_w:
        case "điểm"_w:
        case "đường"_w:
        case "ngõ"_w:
        case "kênh"_w:
        case "đoàn"_w:
        case "tuần"_w:
        case "cụm"_w:
        case "phòng"_w:
        case "tuyến"_w:
        case "chốt"_w:
        case "km"_w:
            return Label::weak;
        case "phố"_w:
            return Label::weak;
        case "kỳ"_w:
            return before == "cùng"_w ? Label::none : Label::weak;
        default:
            return Label::none;
    }
}

bool never_a_unit(WordKey word) noexcept {
    static std::vector<WordKey> const words = [] {
        constexpr std::string_view list =
            "và hoặc hay của cho đã đang sẽ được bị có là tại ở trên dưới trong ngoài với về theo từ đến tới để do vì "
            "thì mà nên cũng đều còn chưa không phải này đó kia ấy nay mai hôm khi lúc nhưng song giữa qua sau trước "
            "vào ra lên xuống đạt chiếm tăng giảm gồm so như trở đầu cuối đúng mới thực hiện bằng cùng nhất rất quá "
            "hơn gần khoảng tối ít nhiều toàn cả mọi các những mỗi một hai ba bốn sáu bảy tám chín mười nhằm đảm bảo "
            "xây dựng triển khai tiếp tục phát hiện xảy bắt khởi xử phạt thu hồi làm chết thương vừa đồng thời ngay "
            "bao tuyên truyền nghìn ngàn triệu tỷ vạn chục trăm phần mục công an sạch tốt giỏi khá yếu kém xong lại "
            "đi rồi thôi nữa luôn tức gọi tính kể hết riêng chung chỉ nếu tuy dù bởi nhờ ngày sáng chiều đêm trưa "
            "góp đưa nhận phát ban quán triệt ký tham dự họp dành chia ước thuộc nằm giáp cách gắn khóa";
        std::vector<WordKey> keys;
        auto rest = list;
        while (!rest.empty()) {
            auto const end = std::min(rest.find(' '), rest.size());
            keys.push_back(key_of_word(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    }();
    return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
