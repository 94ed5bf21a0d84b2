package org.dongjiang.kernel.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Queries in SQL for one column. Hibernate keeps a plan for each query that names the type of its only column, never finds it again, and
 * compares the query with all those plans the next time: the more often it was asked, the longer it takes. So these name no type.
 */
public final class Scalars {

    private Scalars() {}

    /** The one number that a query without parameters answers. */
    public static long number(EntityManager database, String query) {
        return ((Number) query(database, query).getSingleResult()).longValue();
    }

    /** A query for texts or numbers. */
    public static Query query(EntityManager database, String query) {
        return database.createNativeQuery(query, Object.class);
    }

    /** What a query for numbers answers. */
    public static List<Long> numbers(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(number -> ((Number) number).longValue()).toList();
    }

    /** What a query for texts answers. */
    public static List<String> texts(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }
}
