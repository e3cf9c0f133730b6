#pragma once

#include "mentoring/contact.h"
#include "parts/draft_form.h"
#include "parts/form_dialog.h"
#include "parts/pair_card.h"
#include "parts/pair_chapter.h"

namespace mentoring::ui {

/// On the coordinator's page of a pair: with whom they were in touch about it, and their own notes. Nobody else sees
/// it.
class ContactsCard : public PairCard {
    Q_OBJECT

public:
    explicit ContactsCard(Workspace& workspace, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PairFolder& folder) override;
};

/// A contact, or a note; a new one where it has no id.
class ContactDialog : public FormDialog {
    Q_OBJECT

public:
    ContactDialog(Workspace& workspace, const Contact& contact, QWidget* parent = nullptr);
};

extern const PairChapter contactsChapter;
extern const DraftForm newContactForm;
extern const DraftForm contactForm;

} // namespace mentoring::ui
