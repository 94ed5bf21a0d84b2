package org.dongjiang.funds.reference.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class Programmes implements LivingRecords<Programme> {

    static final RecordKind<ProgrammeFacts, Programme, ProgrammeVersion, ProgrammeView> KIND = RecordKind.of(
            "programmes",
            ProgrammeFacts.class,
            Programme.class,
            Programme::new,
            ProgrammeVersion.class,
            ProgrammeVersion::new,
            ProgrammeView.class,
            ProgrammeView::new,
            "code");
}
