package org.dongjiang.funds.document.attachment;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import org.dongjiang.kernel.area.Area;

/** The documents of one kind, of which attachments are evidence. */
public interface AttachingDocuments {

    /** In a query: that one that lies in an area has an attachment. */
    Predicate hasAttached(
            CriteriaBuilder build, CommonAbstractCriteria select, Expression<String> attachment, Area area);
}
