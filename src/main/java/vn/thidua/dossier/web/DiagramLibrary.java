package vn.thidua.dossier.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the library that draws diagrams, from its jar and under our own address. */
@Configuration(proxyBeanMethods = false)
class DiagramLibrary implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/webjars/bpmn-js/8.0.0/dist/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/thi-dua/bpmn-js/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache());
    }
}
