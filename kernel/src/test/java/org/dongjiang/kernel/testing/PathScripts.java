package org.dongjiang.kernel.testing;

import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;
import groovy.lang.MetaClassRegistry.MetaClassCreationHandle;
import groovy.lang.Script;

/**
 * REST Assured compiles each path into an answer as a script, a class of its own. Groovy examines each class as if it were a bean, and
 * looks for helpers of it on the whole class path, which takes longer than to compile it. What all scripts have in common is enough
 * for a path.
 */
final class PathScripts extends MetaClassCreationHandle {

    private PathScripts() {
        setDisableCustomMetaClassLookup(true);
    }

    /** From now on all scripts are one kind. */
    static void areAlike() {
        GroovySystem.getMetaClassRegistry().setMetaClassCreationHandle(new PathScripts());
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected MetaClass createNormalMetaClass(Class examined, MetaClassRegistry registry) {
        return examined != Script.class && Script.class.isAssignableFrom(examined)
                ? registry.getMetaClass(Script.class)
                : super.createNormalMetaClass(examined, registry);
    }
}
