// All that is read sentence by sentence, in one pass over the text.
#include "text/draft_readers.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

void draft_sentences(DraftMaker& maker) {
    TotalReader totals(maker);
    ActivityReader activities(maker);
    FigureReader figures(maker);
    DefenceReader defence(maker);
    TitleReader titles(maker);
    PercentReader percents(maker);
    PeopleReader people(maker);
    Marks marks;
    for (std::size_t i = 0; i < maker.sentences().size(); ++i) {
        maker.load(i, marks);
        maker.note_lost_letters(marks);
        people.read(i, marks);
        if (maker.is_frame(i)) continue;
        if (marks.size() == 0) continue;
        if (maker.is_row(i)) continue;
        totals.read(marks);
        activities.read(i, marks);
        figures.read(marks);
        defence.read(marks);
        percents.read(i, marks);
        titles.read(i, marks);
    }
    figures.finish();
    maker.forget();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
