// Handles of every kind, as tests of the C interface need them.
#pragma once

#include <criterion19/criterion19.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace criterion19_test {

inline std::string read_file(std::string const& name) {
    std::ifstream file(std::string(CRITERION19_SOURCE_DIR) + "/" + name, std::ios::binary);
    if (!file) throw std::runtime_error("no file " + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A handle that frees itself.
template <class T, void (*release)(T**)>
class Owned {
public:
    Owned() = default;
    Owned(Owned const&) = delete;
    Owned& operator=(Owned const&) = delete;
    ~Owned() { release(&handle_); }
    T** out() {
        release(&handle_);
        return &handle_;
    }
    T* get() const { return handle_; }

private:
    T* handle_ = nullptr;
};

using Error = Owned<criterion19_error, criterion19_error_free>;
using Standard = Owned<criterion19_standard, criterion19_standard_free>;
using Standards = Owned<criterion19_standards, criterion19_standards_free>;
using Layer = Owned<criterion19_layer, criterion19_layer_free>;
using Dossier = Owned<criterion19_dossier, criterion19_dossier_free>;
using Assessment = Owned<criterion19_assessment, criterion19_assessment_free>;
using Explanation = Owned<criterion19_explanation, criterion19_explanation_free>;
using Repair = Owned<criterion19_repair, criterion19_repair_free>;
using Audit = Owned<criterion19_audit, criterion19_audit_free>;
using Report = Owned<criterion19_report, criterion19_report_free>;
using Draft = Owned<criterion19_draft, criterion19_draft_free>;
using Number = Owned<criterion19_document_number, criterion19_document_number_free>;
using Batch = Owned<criterion19_batch, criterion19_batch_free>;
using Buffer = Owned<criterion19_buffer, criterion19_buffer_free>;
using Questions = Owned<criterion19_questions, criterion19_questions_free>;

/// A struct of the interface with its size set and all else zero.
template <class T>
T sized() {
    T out{};
    out.struct_size = sizeof out;
    return out;
}

inline int append(void* user, char const* data, std::size_t size) {
    static_cast<std::string*>(user)->append(data, size);
    return 0;
}
/// Takes everything and keeps nothing.
inline int discard(void*, char const*, std::size_t) {
    return 0;
}

inline char const* const report_text =
    "Năm 2018, Đảng ủy xã Ví Dụ ban hành Nghị quyết số 67-NQ/ĐU ngày 25/01/2018. "
    "Có 8/8 thôn đăng ký phấn đấu đạt tiêu chuẩn an toàn về an ninh, trật tự.";

/// Its draft has three candidates: one without a value, then fires and traffic accidents of half a year.
inline char const* const undecided_text =
    "Năm 2023, xã Tân Bình có Kế hoạch số 16/KH-UBND ngày 31/02/2023. Trong 6 tháng đầu năm xảy ra 2 vụ cháy, "
    "3 vụ tai nạn giao thông. Toàn xã có 8 thôn.";

/// Columns of three communes by 124/2021: nothing is known of the second's discipline.
struct ThreeCommunes {
    std::uint16_t disciplined[3] = {0, 7, 2};
    std::uint8_t known[1] = {0x5};
    criterion19_column column = sized<criterion19_column>();

    ThreeCommunes() {
        column.type = CRITERION19_U16;
        column.indicator = "police_disciplined";
        column.values = disciplined;
        column.lower = column.upper = known;
    }
};

}  // namespace criterion19_test
