package vn.thidua.engine.expression;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Stands before every other resolver: finds beans by name and refuses members that expressions may not use. */
final class AccessResolver extends ELResolver {

    private final ModelBeans beans;

    AccessResolver(ModelBeans beans) {
        this.beans = beans;
    }

    /** Beans come before variables of the same name, so that no variable can answer in a bean's place. */
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            refuse(base, property);
            return null;
        }
        var bean = beans.find(property.toString());
        context.setPropertyResolved(bean.isPresent());
        return bean.orElse(null);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] parameters) {
        refuse(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new ELException("An expression may not set " + property);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static void refuse(Object base, Object member) {
        if (!ExpressionAccess.allows(base, String.valueOf(member))) {
            throw new ELException("An expression may not use " + member);
        }
    }
}
