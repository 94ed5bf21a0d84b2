package org.dongjiang.kernel.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles each path into an answer as a script, a class of its own, anew for each answer. Here a path of names and numbers
 * only, as nearly all are, is followed without a script.
 */
final class PlainPaths extends DelegatingMetaClass {

    /** The name under which REST Assured hands an answer to a script. */
    private static final String ROOT = "restAssuredJsonRootObject";

    private static final Pattern PLAIN = Pattern.compile(ROOT + "(\\.[A-Za-z]\\w*+(?!\\()|\\[\\d+])*");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

    private PlainPaths() {
        super(GroovyShell.class);
    }

    /** From now on. */
    static void areFollowed() {
        var paths = new PlainPaths();
        paths.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, paths);
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        // The text is no String, but one that Groovy has put together.
        if (method.equals("evaluate") && arguments.length == 1) {
            var path = arguments[0].toString();
            if (PLAIN.matcher(path).matches()) {
                return follow(((GroovyShell) shell).getVariable(ROOT), path);
            }
        }
        return super.invokeMethod(shell, method, arguments);
    }

    /** As the script would: a name of a list is that of all its items. */
    private static Object follow(Object root, String path) {
        var value = root;
        var step = STEP.matcher(path);
        while (step.find()) {
            value = step.group(1) == null
                    ? InvokerHelper.invokeMethod(value, "getAt", Integer.valueOf(step.group(2)))
                    : InvokerHelper.getProperty(value, step.group(1));
        }
        return value;
    }
}
