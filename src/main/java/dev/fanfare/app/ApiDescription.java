package dev.fanfare.app;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/// The head of the API description at `/q/openapi`.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Fanfare",
                        version = "1",
                        description = "Campaign pages that people play: the studio's API and what pages call. Errors "
                                + "are RFC 9457 problems.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The value of FANFARE_ADMIN_TOKEN, or the token printed at first start")
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "fanfare_studio",
        description = "The cookie that signing in sets. What changes anything must be sent by a page of this server")
public class ApiDescription extends Application {}
