#pragma once

#include <Qt>

namespace mentoring::ui {

/// Item data that the kit's delegates read beside the usual roles.
enum ItemRole {
    /// ChipDelegate and ProgressBarDelegate: static_cast<int>(Tone); without one a chip is plain text and a bar goes
    /// on.
    ToneRole = Qt::UserRole + 4000,
    /// ChipDelegate: an icon name in place of the tone's own.
    ChipIconRole,
    /// ProgressBarDelegate: a share from 0 to 1 (double); DisplayRole is the figure beside the bar.
    ShareRole,
    /// PersonDelegate: a second, muted line under the name (QString).
    SecondLineRole,
};

} // namespace mentoring::ui
