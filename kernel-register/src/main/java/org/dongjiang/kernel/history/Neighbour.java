package org.dongjiang.kernel.history;

import java.time.LocalDate;
import java.util.Optional;
import org.dongjiang.kernel.codes.Label;

/** A register of the service, as the others ask it, whatever its kind is. */
public interface Neighbour {

    /** The name of its collection in addresses. */
    String register();

    /** Until the commit its record with this code does not end. */
    void keep(String code);

    /**
     * One of its records that names a record of another register on some day or later, and still exists when it does.
     *
     * @param register the name of the other register
     * @param code of the record that is named
     * @return its id, if the caller may see it
     */
    Optional<Label> naming(String register, String code, LocalDate from);
}
