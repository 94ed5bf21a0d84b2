package org.dongjiang.funds.reference.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The purposes of a project on different days.
 *
 * @param versions all of them
 */
public record ProjectPurposes(List<ProjectVersion> versions) {

    /** Empty if nothing is said of the day. */
    public Optional<ProjectPurpose> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.covers(day))
                .max(Comparator.comparing(ProjectVersion::version))
                .map(version -> new ProjectPurpose(
                        version.facts().category(), version.facts().region()));
    }
}
