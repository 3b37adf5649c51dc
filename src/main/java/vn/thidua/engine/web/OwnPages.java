package vn.thidua.engine.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The application's own pages. They are files without any data, open to everybody; what they show comes from
 * {@code /api}, which asks who is calling. Asked for anew each time, so that a page and its scripts are of one version.
 */
@Configuration(proxyBeanMethods = false)
class OwnPages implements WebMvcConfigurer {

    /** The path of every page and of its files. */
    static final String PREFIX = "/thi-dua/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PREFIX + "**")
                .addResourceLocations("classpath:/META-INF/resources" + PREFIX)
                .setCacheControl(CacheControl.noCache());
    }
}
