package org.dongjiang.kernel.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Callers who all do the same at once. */
public final class Together {

    private Together() {}

    /** What came of it for each of them. */
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
