package vn.thidua.engine.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP doors.
 *
 * @param https             whether people reach the application by HTTPS only
 * @param maxBodySize       what a request may carry
 * @param maxTableSize      what a request with a CSV file or a spreadsheet may carry
 * @param maxDeploymentSize what a deployment of models may carry
 */
@ConfigurationProperties("thidua.web")
record WebSettings(boolean https, DataSize maxBodySize, DataSize maxTableSize, DataSize maxDeploymentSize) {}
