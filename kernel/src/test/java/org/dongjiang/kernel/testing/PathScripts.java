package org.dongjiang.kernel.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;
import groovy.lang.MetaClassRegistry.MetaClassCreationHandle;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles each path into an answer as a script, a class of its own, anew for each answer. Here each path is compiled once.
 * Groovy also examines each class as if it were a bean, and looks for helpers of it on the whole class path; what all scripts have in
 * common is enough for a path.
 */
final class PathScripts extends MetaClassCreationHandle {

    private PathScripts() {
        setDisableCustomMetaClassLookup(true);
    }

    /** From now on all scripts are one kind, and none is compiled twice. */
    static void areCompiledOnce() {
        var registry = GroovySystem.getMetaClassRegistry();
        registry.setMetaClassCreationHandle(new PathScripts());
        var shells = new Shells();
        shells.initialize();
        registry.setMetaClass(GroovyShell.class, shells);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected MetaClass createNormalMetaClass(Class examined, MetaClassRegistry registry) {
        return examined != Script.class && Script.class.isAssignableFrom(examined)
                ? registry.getMetaClass(Script.class)
                : super.createNormalMetaClass(examined, registry);
    }

    /** Evaluates with the class of the script that had the same text. */
    private static final class Shells extends DelegatingMetaClass {

        private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

        Shells() {
            super(GroovyShell.class);
        }

        @Override
        public Object invokeMethod(Object shell, String method, Object[] arguments) {
            return method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof String script
                    ? evaluate((GroovyShell) shell, script)
                    : super.invokeMethod(shell, method, arguments);
        }

        private Object evaluate(GroovyShell shell, String text) {
            var script =
                    compiled.computeIfAbsent(text, fresh -> shell.parse(fresh).getClass());
            return InvokerHelper.createScript(script, shell.getContext()).run();
        }
    }
}
