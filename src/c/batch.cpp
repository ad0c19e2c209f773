#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/judging.hpp"
#include "c/structs.hpp"

#include <criterion19/judge/batch.hpp>

#include <limits>
#include <new>
#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace {

/// Words of both planes of every row; the call ends where no memory could hold them.
std::size_t words_needed(std::size_t rows, std::size_t stride) {
    if (stride > std::numeric_limits<std::size_t>::max() / sizeof(std::uint64_t) / (2 * rows)) throw std::bad_alloc();
    return 2 * rows * stride;
}

/// Room for one element a row.
void check_capacity(std::size_t capacity, std::size_t rows) {
    if (capacity < rows)
        throw bad_argument("capacity", fill_in({"cần {0}, chỉ có {1}", "{0} are needed, there are {1}"},
                                               {std::to_string(rows), std::to_string(capacity)}));
}

}  // namespace

criterion19_status criterion19_judge_columns(criterion19_standard const* standard, int32_t year,
                                             criterion19_column const* columns, size_t column_count,
                                             size_t commune_count, criterion19_judge_options const* options,
                                             criterion19_batch** batch, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(batch, "batch");
        auto const given = read_struct(options, "options");
        auto ready = judging(standard, year, given.has_as_of != 0, given.as_of, given.layers, given.layer_count);
        auto const slots = columns_of(columns, column_count, commune_count, ready.standard->keys);
        auto const rows = ready.standard->standard.rows.size();

        auto out = std::make_shared<SharedBatch>();
        out->standard = ready.standard;
        out->year = year;
        out->as_of = ready.as_of;
        out->communes = commune_count;
        out->counts.resize(rows);
        out->planes.stride = commune_count / 64 + (commune_count % 64 == 0 ? 0 : 1);
        auto const needed = words_needed(rows, out->planes.stride);
        if (given.words != nullptr && given.word_count < needed)
            throw bad_argument("word_count", fill_in({"cần {0}, chỉ có {1}", "{0} are needed, there are {1}"},
                                                     {std::to_string(needed), std::to_string(given.word_count)}));
        if (given.words == nullptr) out->own_words.resize(needed);
        out->planes.words = given.words == nullptr ? out->own_words.data() : given.words;
        out->planes.counts = out->counts.data();
        judge({slots, commune_count}, ready.standard->standard, ready.parameters, ready.as_of, out->planes);
        out->kept = std::move(ready.kept);
        made.make(std::move(out));
    });
}

criterion19_status criterion19_batch_get_info(criterion19_batch const* batch, criterion19_batch_info* info,
                                              criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(batch, "batch").shared;
        criterion19_batch_info out{};
        out.year = of.year;
        out.as_of = of.as_of.number;
        out.commune_count = of.communes;
        out.row_count = of.counts.size();
        out.plane_words = of.planes.stride;
        out.words = of.planes.words;
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_batch_get_row(criterion19_batch const* batch, size_t index, criterion19_batch_row* row,
                                             criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(batch, "batch").shared;
        auto const& counts = element(of.counts, index);
        criterion19_batch_row out{};
        out.is_group = is_group(of.standard->standard.rows[index].test) ? 1 : 0;
        out.id = of.standard->rows[index].id.c_str();
        out.met = of.planes.t(index);
        out.not_met = of.planes.f(index);
        for (std::size_t i = 0; i < 4; ++i) out.counts[i] = counts.of[i];
        write_struct(row, out, "row");
    });
}

criterion19_status criterion19_batch_get_outcomes(criterion19_batch const* batch, size_t commune,
                                                  criterion19_outcome* outcomes, size_t capacity,
                                                  criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(batch, "batch").shared;
        checked(commune, of.communes, "commune");
        auto* const out = &not_null(outcomes, "outcomes");
        check_capacity(capacity, of.counts.size());
        for (std::size_t i = 0; i < of.counts.size(); ++i)
            out[i] = static_cast<std::int32_t>(of.planes.outcome(i, commune));
    });
}

criterion19_status criterion19_batch_get_failing(criterion19_batch const* batch, size_t commune, uint16_t* rows,
                                                 size_t capacity, size_t* count, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(batch, "batch").shared;
        checked(commune, of.communes, "commune");
        auto* const out = &not_null(rows, "rows");
        check_capacity(capacity, of.counts.size());
        not_null(count, "count") = failing(of.standard->standard, of.planes, commune, out);
    });
}

void criterion19_batch_free(criterion19_batch** batch) {
    release(batch);
}
