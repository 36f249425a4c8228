// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/OutgoingFile.h"
#include "pictures/SmallerPicture.h"

#include <QHash>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace hearth {

class WorkerThreads;

/// In which forms the pictures can be sent that were chosen to go with a message: as it is without what it tells beside the picture,
/// smaller, or every byte of it. The smaller one is made once somebody wants to know how small it would be.
class PictureForms : public QObject
{
    Q_OBJECT
public:
    explicit PictureForms(QObject *parent = nullptr);
    ~PictureForms() override;

    /// Makes the smaller one, at this path: changed() follows. Once for each.
    void weigh(const OutgoingFile &file, const QString &to);
    /// As it is to be sent now; as it was, where it has no such form.
    OutgoingFile inForm(const OutgoingFile &file, OutgoingFile::Form form);
    /// Adds {form: "usual", "smaller" or "original", wholeText, weighed, smallerText: "" where there is none}.
    void describe(const OutgoingFile &file, QVariantMap &card) const;
    /// It goes, or does not: what was made for it and is not what goes is deleted.
    void forget(const OutgoingFile &file);

Q_SIGNALS:
    void changed(const QString &key);

private:
    struct Forms
    {
        OutgoingFile whole;
        QString smallerPath;
        bool weighed = false;
        std::optional<SmallerPicture> smaller;
    };

    QHash<QString, Forms> m_forms; ///< by their key
    std::unique_ptr<WorkerThreads> m_threads; ///< once there is something to make
};

} // namespace hearth
