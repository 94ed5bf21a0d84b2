package org.dongjiang.kernel.problem;

import java.util.List;

/** A body that asks for many things at once. Each item is held against its own rules when its turn comes. */
public interface ManyItems<T> {

    List<T> items();
}
