global using Ecosystem.Core.Records;
global using Ecosystem.Core.Snapshots;
global using Ecosystem.Core.Views;
global using Ecosystem.Web.Shared;
