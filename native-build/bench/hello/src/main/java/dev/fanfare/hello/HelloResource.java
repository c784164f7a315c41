package dev.fanfare.hello;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Says hello at `/hello`.
@Path("/hello")
public class HelloResource {
    @GET
    public String hello() {
        return "hello";
    }
}
