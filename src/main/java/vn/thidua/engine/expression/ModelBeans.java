package vn.thidua.engine.expression;

import java.util.Optional;

/** The beans models may name: delegates, listeners and {@link vn.thidua.engine.ModelBean}s. */
public interface ModelBeans {

    /** The bean, if there is one with that name and models may see it. */
    Optional<Object> find(String name);

    /** Whether {@link #find} would find it; does not create the bean. */
    boolean has(String name);

    /** Whether models may see a bean of that class. */
    static boolean visible(Class<?> type) {
        return ExpressionAccess.isDelegate(type) || ExpressionAccess.isModelBean(type);
    }
}
