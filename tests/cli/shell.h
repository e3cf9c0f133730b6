#pragma once

#include <utility>
#include <vector>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace mentoring::test {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the real ithaca-cli in a folder of its own.
class Shell {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString organisation() const { return path(QStringLiteral("company.ithaca")); }

    QString write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return path(name);
    }

    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    [[nodiscard]] Outcome run(const QStringList& arguments,
                              const std::vector<std::pair<QString, QString>>& surroundings = {}) const {
        QProcess process;
        start(process, QStringLiteral(ITHACA_CLI), arguments, surroundings);
        return outcomeOf(process);
    }

    /// By a shell that knows the program as $CLI.
    [[nodiscard]] Outcome runScript(const char* script) const {
        QProcess process;
        start(process, QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)});
        return outcomeOf(process);
    }

    void start(QProcess& process, const QString& program, const QStringList& arguments,
               const std::vector<std::pair<QString, QString>>& surroundings = {}) const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("CLI"), QStringLiteral(ITHACA_CLI));
        for (const auto& [name, value] : surroundings)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
    }

    [[nodiscard]] static Outcome outcomeOf(QProcess& process) {
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << process.arguments().join(u' ').toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// A word of the command line each, no word with a blank in it; "FILE" stands for the organisation's file.
    [[nodiscard]] Outcome run(const char* words) const {
        QStringList arguments;
        for (const auto& word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
            arguments << (word == QLatin1String("FILE") ? organisation() : word);
        return run(arguments);
    }

    /// A file with one program, so that tests begin where they want to.
    void makeOrganisation() const {
        const auto made =
            run({QStringLiteral("new"), organisation(), QStringLiteral("--program"), QStringLiteral("Mentorat 2026")});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace mentoring::test
