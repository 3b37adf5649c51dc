package vn.thidua.engine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.decision.DecisionPlugin;
import vn.thidua.engine.expression.ExpressionPlugin;
import vn.thidua.engine.form.FormPlugin;
import vn.thidua.engine.guard.GuardPlugin;
import vn.thidua.engine.model.ModelPlugin;
import vn.thidua.engine.tenant.TenantPlugin;

/** Plugs into the application's engine what every engine of ours has; {@code ProcessTestEngine} does the same. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ExpressionPlugin expressionPlugin(SpringBeans beans) {
        return new ExpressionPlugin(beans);
    }

    @Bean
    DecisionPlugin decisionPlugin() {
        return new DecisionPlugin();
    }

    /** Before the forms, so that nothing is read for somebody who may not ask. */
    @Bean
    @Order(10)
    GuardPlugin guardPlugin(@Value("${thidua.password-rounds}") int passwordRounds) {
        return new GuardPlugin(passwordRounds);
    }

    @Bean
    TenantPlugin tenantPlugin() {
        return new TenantPlugin();
    }

    @Bean
    @Order(15)
    ModelPlugin modelPlugin(SpringBeans beans, ObjectProvider<DecisionContract> contracts) {
        return new ModelPlugin(beans, () -> contracts.stream().toList());
    }

    @Bean
    @Order(20)
    FormPlugin formPlugin(SpringBeans beans) {
        return new FormPlugin(beans);
    }
}
