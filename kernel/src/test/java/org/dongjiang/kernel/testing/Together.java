package org.dongjiang.kernel.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Callers that do the same at the same time. */
public final class Together {

    private Together() {}

    /** The result of each. */
    public static <T> List<T> together(int callers, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var results = Collections.synchronizedList(new ArrayList<T>());
            for (var future : pool.invokeAll(Collections.nCopies(callers, call))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
