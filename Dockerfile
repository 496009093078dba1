# The client is built with Node, which the .NET image lacks.
FROM node:22-bookworm-slim AS node

# Build: the SDK with Node beside it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && node --version && npm --version
WORKDIR /source
COPY . .
RUN dotnet publish src/Ecosystem.Web -c Release -o /app

# Run: only the runtime and the published app, as a user without rights.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /var/lib/ecosystem && chown "$APP_UID" /var/lib/ecosystem
ENV ASPNETCORE_URLS=http://+:8080 \
    Ecosystem__Database__ConnectionString="Data Source=/var/lib/ecosystem/ecosystem.db"
VOLUME /var/lib/ecosystem
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "Ecosystem.Web.dll", "health"]
ENTRYPOINT ["dotnet", "Ecosystem.Web.dll"]
