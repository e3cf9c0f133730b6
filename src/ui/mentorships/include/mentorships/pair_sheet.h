#pragma once

#include "parts/pair_chapter.h"

namespace mentoring::ui {

[[nodiscard]] PairSheet pairSheet(const Workspace& workspace, const Mentorship& pair, OnSheet which,
                                  std::span<const PairChapter> chapters);

/// Asks what is to be on it, where there is a choice, and where to write it as PDF.
void savePairSheet(Workspace& workspace, const Mentorship& pair, std::span<const PairChapter> chapters,
                   QWidget* parent);
/// The same for a printer.
void printPairSheet(Workspace& workspace, const Mentorship& pair, std::span<const PairChapter> chapters,
                    QWidget* parent);

} // namespace mentoring::ui
