#pragma once

#include <memory>

#include "app/profile_service.h"
#include "parts/draft_form.h"
#include "parts/form_dialog.h"
#include "window/page.h"

class QAction;
class QPushButton;
class QVBoxLayout;

namespace mentoring::ui {

class FactsCard;
class PageHeader;
class PartFields;
class ScrollColumn;

/// What is known of whoever sits at the desk as themselves, and the way to change what is theirs to say.
class OwnProfilePage : public Page {
    Q_OBJECT

public:
    explicit OwnProfilePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("person"); }
    void activate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool showRecord(const RecordRef& record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    FactsCard* addCard(const QString& title);
    void fillPart(const Profile& profile, const Program& program, bool isOneOfSeveral);
    void fillStaff(const Person& person);
    void edit(ProgramId program);

    PersonId m_person;
    QAction* m_edit = nullptr;
    PageHeader* m_header = nullptr;
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_cards = nullptr;
};

/// The form of it: skills, wishes, capacity, pause, languages. Nothing else of them can be changed here.
class OwnProfileDialog : public FormDialog {
    Q_OBJECT

public:
    /// `program` not set: only what belongs to none.
    OwnProfileDialog(Workspace& workspace, PersonId person, ProgramId program, QWidget* parent = nullptr);
    ~OwnProfileDialog() override;

private:
    [[nodiscard]] Profile read() const;

    Profile m_profile;
    std::unique_ptr<PartFields> m_partFields;
    QLineEdit* m_languages = nullptr;
};

/// The program in which somebody speaks of themselves: the one shown, where they take part in it, else one of theirs.
[[nodiscard]] ProgramId ownProgram(const Workspace& workspace, PersonId person);

extern const DraftForm ownProfileForm;

} // namespace mentoring::ui
