package org.dongjiang.park.promotionevent;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;

/** A promotion event. */
@Entity
class PromotionEvent extends StoredRecord {

    private LocalDate heldOn;
    private String title;
    private String place;
    private String description;

    protected PromotionEvent() {}

    PromotionEvent(AddPromotionEvent asked) {
        heldOn = asked.heldOn();
        title = asked.title();
        place = asked.place();
        description = asked.description();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    String description() {
        return description;
    }
}
