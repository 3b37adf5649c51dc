package vn.thidua.engine.expression;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.joda.time.ReadableInstant;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.thidua.engine.ModelBean;

/** Says which members of which objects an expression may use. A list of what is allowed; the rest is refused. */
final class ExpressionAccess {

    /** What models need to know about where they are; never the engine's services. */
    private static final Set<String> ENGINE_MEMBERS = Set.of(
            "id",
            "processInstanceId",
            "processBusinessKey",
            "businessKey",
            "currentActivityId",
            "currentActivityName",
            "processDefinitionId",
            "taskDefinitionKey",
            "assignee",
            "variable",
            "variableLocal",
            "hasVariable");

    private ExpressionAccess() {}

    static boolean allows(Object base, String member) {
        if (member.equals("class") || member.equals("getClass")) {
            return false;
        }
        if (base instanceof DelegateExecution || base instanceof DelegateTask) {
            return ENGINE_MEMBERS.contains(property(member));
        }
        return isValue(base) || isModelBean(base.getClass());
    }

    static boolean isModelBean(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, ModelBean.class);
    }

    static boolean isDelegate(Class<?> type) {
        return JavaDelegate.class.isAssignableFrom(type)
                || ExecutionListener.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type);
    }

    private static boolean isValue(Object base) {
        return base instanceof CharSequence
                || base instanceof Number
                || base instanceof Boolean
                || base instanceof Enum
                || base instanceof Date
                || base instanceof ReadableInstant
                || base instanceof Collection
                || base instanceof Map
                || base instanceof Record
                || base.getClass().isArray()
                || base.getClass().getPackageName().equals("java.time");
    }

    /** {@code getVariable} and {@code variable} are the same to an expression. */
    private static String property(String member) {
        return member.startsWith("get") && member.length() > 3
                ? Character.toLowerCase(member.charAt(3)) + member.substring(4)
                : member;
    }
}
